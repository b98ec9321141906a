package fr.montour.waiting.config;

import fr.montour.waiting.calling.SweepCalls;
import fr.montour.waiting.contact.Contacts;
import fr.montour.waiting.contact.FindUntold;
import fr.montour.waiting.contact.FollowContacts;
import fr.montour.waiting.contact.SeePerson;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.release.Releases;
import fr.montour.waiting.release.ReleasesCache;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The part of {@link DomainConfiguration} that knows what was heard of contacts and of releases. */
@Factory
final class ContactConfiguration {

    @Singleton
    SeePerson seePerson(Contacts contacts, Places places, CallAgain callAgain) {
        return new SeePerson(contacts, places, callAgain);
    }

    @Singleton
    FindUntold findUntold(ActivePlaces activePlaces, Places places) {
        return new FindUntold(activePlaces, places);
    }

    @Singleton
    FollowContacts followContacts(
            Contacts contacts, Lines lines, Places places, SeePerson seePerson, CallingCalendar calendar) {
        return new FollowContacts(contacts, lines, places, seePerson, calendar);
    }

    @Singleton
    ReleasesCache releasesCache(Releases releases) {
        return new ReleasesCache(releases);
    }

    @Singleton
    SweepCalls sweepCalls(
            Lines lines,
            ActivePlaces activePlaces,
            Places places,
            CallAgain callAgain,
            Contacts contacts,
            CallingCalendar calendar,
            InstantSource clock,
            LineMetrics metrics) {
        return new SweepCalls(
                lines, activePlaces, places, callAgain, contacts, calendar, DomainConfiguration.millis(clock), metrics);
    }
}
