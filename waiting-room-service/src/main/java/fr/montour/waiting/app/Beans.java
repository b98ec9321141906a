package fr.montour.waiting.app;

import fr.montour.platform.ids.RandomIds;
import fr.montour.waiting.admission.Admitter;
import fr.montour.waiting.admission.RemindNear;
import fr.montour.waiting.admission.Reminders;
import fr.montour.waiting.admission.Sweeper;
import fr.montour.waiting.audit.Audits;
import fr.montour.waiting.audit.Journal;
import fr.montour.waiting.board.LineBook;
import fr.montour.waiting.credit.Credits;
import fr.montour.waiting.draw.DrandRounds;
import fr.montour.waiting.draw.Draws;
import fr.montour.waiting.draw.EnterBeacon;
import fr.montour.waiting.draw.OpenRegistration;
import fr.montour.waiting.draw.ProveRegistration;
import fr.montour.waiting.draw.Pseudonyms;
import fr.montour.waiting.draw.RunDraw;
import fr.montour.waiting.draw.beacon.DrandConfiguration;
import fr.montour.waiting.history.Histories;
import fr.montour.waiting.history.Recorder;
import fr.montour.waiting.line.Actives;
import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.place.ClaimTurn;
import fr.montour.waiting.place.FindPlace;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.RemovePlace;
import fr.montour.waiting.place.Tally;
import fr.montour.waiting.place.Ticker;
import fr.montour.waiting.place.Tickets;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** Puts the rules together; they know nothing of the framework. */
@Factory
final class Beans {

    /** The store keeps milliseconds, so the rules see no finer time: what was written is what is read. */
    private static InstantSource millis(InstantSource clock) {
        return () -> clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Singleton
    Ticker ticker() {
        return System::nanoTime;
    }

    @Singleton
    JoinLine joinLine(Lines lines, Tickets tickets, Places places, InstantSource clock, Ticker ticker, Tally tally) {
        return new JoinLine(lines, tickets, places, millis(clock), ticker, tally);
    }

    @Singleton
    LeaveLine leaveLine(Actives actives, Places places, InstantSource clock, Tally tally) {
        return new LeaveLine(actives, places, millis(clock), tally);
    }

    @Singleton
    RemovePlace removePlace(Actives actives, Places places, InstantSource clock, Tally tally) {
        return new RemovePlace(actives, places, millis(clock), tally);
    }

    @Singleton
    FindPlace findPlace(Tickets tickets, Places places) {
        return new FindPlace(tickets, places);
    }

    @Singleton
    ClaimTurn claimTurn(Places places, ClaimTurn.ClaimBook book, InstantSource clock, Tally tally) {
        return new ClaimTurn(places, book, millis(clock), tally);
    }

    @Singleton
    Credits credits(Lines lines, Actives actives, Places places, InstantSource clock) {
        return new Credits(lines, actives, places, millis(clock));
    }

    @Singleton
    LineBook lineBook(Lines lines, InstantSource clock) {
        return new LineBook(lines, millis(clock));
    }

    @Singleton
    Admitter admitter(
            Lines lines,
            Actives actives,
            Tickets tickets,
            Places places,
            InstantSource clock,
            Ticker ticker,
            RandomIds ids,
            Tally tally) {
        return new Admitter(
                lines, actives, tickets, places, millis(clock), ticker, () -> new AdmissionId(ids.next("a_")), tally);
    }

    @Singleton
    RemindNear remindNear(
            Tickets tickets,
            Places places,
            Reminders reminders,
            @Value("${montour.reminder.lead:PT30M}") Duration lead,
            InstantSource clock) {
        return new RemindNear(tickets, places, reminders, lead, millis(clock));
    }

    @Singleton
    Sweeper sweeper(Lines lines, Actives actives, Places places, InstantSource clock, Tally tally) {
        return new Sweeper(lines, actives, places, millis(clock), tally);
    }

    @Singleton
    OpenRegistration openRegistration(
            Lines lines,
            Draws draws,
            DrandConfiguration drand,
            @Value("${montour.draw.gap:PT1M}") Duration gap,
            InstantSource clock,
            RandomGenerator random) {
        return new OpenRegistration(lines, draws, drand.chain(), gap, millis(clock), random);
    }

    @Singleton
    RunDraw runDraw(
            Lines lines,
            Tickets tickets,
            Places places,
            Draws draws,
            Pseudonyms pseudonyms,
            DrandRounds rounds,
            DrandConfiguration drand,
            InstantSource clock,
            Ticker ticker) {
        return new RunDraw(lines, tickets, places, draws, pseudonyms, rounds, drand.chain(), millis(clock), ticker);
    }

    @Singleton
    EnterBeacon enterBeacon(Draws draws, DrandConfiguration drand, InstantSource clock) {
        return new EnterBeacon(draws, drand.chain(), millis(clock));
    }

    @Singleton
    ProveRegistration proveRegistration(Draws draws, Places places, Pseudonyms pseudonyms) {
        return new ProveRegistration(draws, places, pseudonyms);
    }

    @Singleton
    Recorder recorder(Histories histories, InstantSource clock) {
        return new Recorder(histories, millis(clock));
    }

    @Singleton
    Journal journal(Audits audits, InstantSource clock, RandomIds ids) {
        return new Journal(audits, millis(clock), () -> ids.next(""));
    }
}
