package fr.montour.waiting.config;

import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.UnitsOfClaims;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.ClaimAdmission;
import fr.montour.waiting.place.DeferCall;
import fr.montour.waiting.place.ExtendAdmission;
import fr.montour.waiting.place.OfferShortNotice;
import fr.montour.waiting.place.Places;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Makes what people answer calls with, beside {@link DomainConfiguration}. */
@Factory
final class AnswerConfiguration {

    @Singleton
    ClaimAdmission claimAdmission(
            Lines lines,
            LineCache cache,
            CallingCalendar calendar,
            Places places,
            ClaimAdmission.ClaimCounter counter,
            InstantSource clock,
            LineMetrics metrics) {
        var units = new UnitsOfClaims(cache, lines, DomainConfiguration.millis(clock));
        return new ClaimAdmission(lines, calendar, places, counter, units, DomainConfiguration.millis(clock), metrics);
    }

    @Singleton
    OfferShortNotice offerShortNotice(Lines lines, Places places, CallAgain callAgain, InstantSource clock) {
        return new OfferShortNotice(lines, places, callAgain, DomainConfiguration.millis(clock));
    }

    @Singleton
    DeferCall deferCall(
            Lines lines,
            ActivePlaces activePlaces,
            Places places,
            CallAgain callAgain,
            CallingCalendar calendar,
            InstantSource clock) {
        return new DeferCall(lines, activePlaces, places, callAgain, calendar, DomainConfiguration.millis(clock));
    }

    @Singleton
    ExtendAdmission extendAdmission(ActivePlaces activePlaces, Places places, InstantSource clock) {
        return new ExtendAdmission(activePlaces, places, DomainConfiguration.millis(clock));
    }
}
