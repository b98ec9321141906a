package fr.montour.waiting.config;

import fr.montour.platform.audit.AuditEntries;
import fr.montour.platform.audit.AuditTrail;
import fr.montour.platform.calendar.FrenchHolidays;
import fr.montour.platform.ids.RandomIds;
import fr.montour.waiting.board.BoardWatch;
import fr.montour.waiting.calling.CallNext;
import fr.montour.waiting.calling.RemindNear;
import fr.montour.waiting.calling.Reminders;
import fr.montour.waiting.clock.NanoClock;
import fr.montour.waiting.clock.RoomClock;
import fr.montour.waiting.clock.StoreTime;
import fr.montour.waiting.history.Histories;
import fr.montour.waiting.history.HistoryRecorder;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.ChangeLineState;
import fr.montour.waiting.line.ConfigureLine;
import fr.montour.waiting.line.Heartbeat;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.MakeLine;
import fr.montour.waiting.line.NoteOutages;
import fr.montour.waiting.line.RepeatCalls;
import fr.montour.waiting.line.ShortNotices;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.ChangedPlaces;
import fr.montour.waiting.place.EndOtherPlaces;
import fr.montour.waiting.place.FindPlace;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.NotedPlaces;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.RemovePlace;
import fr.montour.waiting.place.TellClosed;
import fr.montour.waiting.site.CatalogueCache;
import fr.montour.waiting.site.Catalogues;
import fr.montour.waiting.site.SiteZones;
import fr.montour.waiting.stock.CompareStock;
import fr.montour.waiting.stock.FollowStock;
import fr.montour.waiting.stock.StockComparisons;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the objects of the domain, which know no framework, out of its ports; {@link DrawConfiguration} those of the draw. */
@Factory
final class DomainConfiguration {

    /** Zone of a site that is not announced yet. */
    private static final ZoneId MAINLAND = ZoneId.of("Europe/Paris");

    private static final Logger LOG = LoggerFactory.getLogger(DomainConfiguration.class);

    /** The store keeps milliseconds, so the rules see no finer time: what was written is what is read. */
    static InstantSource millis(InstantSource clock) {
        return () -> clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Singleton
    NanoClock nanoClock() {
        return System::nanoTime;
    }

    /** The clock of everything in this service, tokens among it; {@code ClockJob} keeps it right from now on. */
    @Bean
    @Primary
    @Singleton
    RoomClock roomClock(StoreTime store, NanoClock nanoClock) {
        var clock = new RoomClock(store, nanoClock, InstantSource.system());
        try {
            clock.ask();
        } catch (RuntimeException e) {
            LOG.warn("The store does not tell the time yet; until it does, this node's own clock counts", e);
        }
        return clock;
    }

    @Singleton
    CatalogueCache catalogueCache(Catalogues catalogues) {
        return new CatalogueCache(catalogues);
    }

    @Singleton
    MakeLine makeLine(Lines lines, CatalogueCache catalogue) {
        return new MakeLine(lines, catalogue);
    }

    @Singleton
    ConfigureLine configureLine(Lines lines) {
        return new ConfigureLine(lines);
    }

    @Singleton
    ChangeLineState changeLineState(Lines lines, InstantSource clock) {
        return new ChangeLineState(lines, millis(clock));
    }

    @Singleton
    JoinLine joinLine(
            Lines lines,
            IssuedNumbers issuedNumbers,
            Places places,
            InstantSource clock,
            NanoClock nanoClock,
            LineMetrics metrics) {
        return new JoinLine(lines, issuedNumbers, places, millis(clock), nanoClock, metrics);
    }

    /** The places that everything works with: those of the store, with what the gateways must hear noted. */
    @Bean
    @Primary
    @Singleton
    Places places(@Named("stored") Places stored, ChangedPlaces changed, InstantSource clock) {
        return new NotedPlaces(stored, changed, millis(clock));
    }

    @Singleton
    LeaveLine leaveLine(ActivePlaces activePlaces, Places places, InstantSource clock, LineMetrics metrics) {
        return new LeaveLine(activePlaces, places, millis(clock), metrics);
    }

    @Singleton
    RemovePlace removePlace(ActivePlaces activePlaces, Places places, InstantSource clock, LineMetrics metrics) {
        return new RemovePlace(activePlaces, places, millis(clock), metrics);
    }

    @Singleton
    FindPlace findPlace(IssuedNumbers issuedNumbers, Places places) {
        return new FindPlace(issuedNumbers, places);
    }

    @Singleton
    CallingCalendar callingCalendar(
            SiteZones zones,
            ShortenedDaysConfiguration shortened,
            @Value("${montour.outage.after:PT2M}") Duration outageAfter) {
        return shortened
                .days()
                .map(days -> CallingCalendar.of(days, outageAfter))
                .orElseGet(() -> new CallingCalendar(
                        (line, day) -> FrenchHolidays.on(day, line.siteId()).isPresent(),
                        line -> zones.zoneOf(line.siteId()).orElse(MAINLAND),
                        outageAfter));
    }

    @Singleton
    NoteOutages noteOutages(
            Heartbeat heartbeat,
            Lines lines,
            @Value("${montour.outage.after:PT2M}") Duration outageAfter,
            InstantSource clock) {
        return new NoteOutages(heartbeat, lines, outageAfter, millis(clock));
    }

    @Singleton
    BoardWatch boardWatch(@Value("${montour.loops.heartbeat:5s}") Duration beat, InstantSource clock) {
        return new BoardWatch(beat.multipliedBy(2), millis(clock));
    }

    @Singleton
    CallAgain callAgain(
            Lines lines,
            RepeatCalls repeatCalls,
            ShortNotices shortNotices,
            Places places,
            CallingCalendar calendar,
            InstantSource clock) {
        return new CallAgain(lines, repeatCalls, shortNotices, places, calendar, millis(clock));
    }

    @Singleton
    EndOtherPlaces endOtherPlaces(LineCache lines, ActivePlaces activePlaces, Places places, InstantSource clock) {
        return new EndOtherPlaces(lines, activePlaces, places, millis(clock));
    }

    @Singleton
    FollowStock followStock(
            Lines lines,
            ActivePlaces activePlaces,
            Places places,
            CallAgain callAgain,
            EndOtherPlaces endOtherPlaces,
            CallingCalendar calendar,
            InstantSource clock) {
        return new FollowStock(lines, activePlaces, places, callAgain, endOtherPlaces, calendar, millis(clock));
    }

    @Singleton
    CompareStock compareStock(Lines lines, StockComparisons comparisons, InstantSource clock) {
        return new CompareStock(lines, comparisons, millis(clock));
    }

    @Singleton
    TellClosed tellClosed(Lines lines, IssuedNumbers issuedNumbers, Places places, InstantSource clock) {
        return new TellClosed(lines, issuedNumbers, places, millis(clock));
    }

    @Singleton
    LineCache lineCache(Lines lines, InstantSource clock) {
        return new LineCache(lines, millis(clock));
    }

    @Singleton
    CallNext callNext(
            Lines lines,
            ActivePlaces activePlaces,
            IssuedNumbers issuedNumbers,
            Places places,
            RepeatCalls repeatCalls,
            ShortNotices shortNotices,
            CallAgain callAgain,
            CallingCalendar calendar,
            InstantSource clock,
            NanoClock nanoClock,
            RandomIds ids,
            LineMetrics metrics) {
        return new CallNext(
                lines,
                activePlaces,
                issuedNumbers,
                places,
                repeatCalls,
                shortNotices,
                callAgain,
                calendar,
                millis(clock),
                nanoClock,
                () -> new AdmissionId(ids.next("a_")),
                metrics);
    }

    @Singleton
    RemindNear remindNear(
            IssuedNumbers issuedNumbers,
            Places places,
            Reminders reminders,
            @Value("${montour.reminder.lead:PT30M}") Duration lead,
            InstantSource clock) {
        return new RemindNear(issuedNumbers, places, reminders, lead, millis(clock));
    }

    @Singleton
    HistoryRecorder historyRecorder(Histories histories, InstantSource clock) {
        return new HistoryRecorder(histories, millis(clock));
    }

    @Singleton
    AuditTrail auditTrail(AuditEntries entries, InstantSource clock, RandomIds ids) {
        return new AuditTrail(entries, millis(clock), () -> ids.next(""));
    }
}
