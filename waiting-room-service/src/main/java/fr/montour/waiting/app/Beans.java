package fr.montour.waiting.app;

import fr.montour.platform.ids.RandomIds;
import fr.montour.waiting.admission.Admitter;
import fr.montour.waiting.admission.Sweeper;
import fr.montour.waiting.board.LineBook;
import fr.montour.waiting.credit.Credits;
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
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

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
    LeaveLine leaveLine(Lines lines, Places places, InstantSource clock) {
        return new LeaveLine(lines, places, millis(clock));
    }

    @Singleton
    RemovePlace removePlace(Lines lines, Places places, InstantSource clock) {
        return new RemovePlace(lines, places, millis(clock));
    }

    @Singleton
    FindPlace findPlace(Tickets tickets, Places places) {
        return new FindPlace(tickets, places);
    }

    @Singleton
    ClaimTurn claimTurn(Lines lines, Places places, InstantSource clock, Tally tally) {
        return new ClaimTurn(lines, places, millis(clock), tally);
    }

    @Singleton
    Credits credits(Lines lines, Places places, InstantSource clock) {
        return new Credits(lines, places, millis(clock));
    }

    @Singleton
    LineBook lineBook(Lines lines, InstantSource clock) {
        return new LineBook(lines, millis(clock));
    }

    @Singleton
    Admitter admitter(
            Lines lines,
            Tickets tickets,
            Places places,
            InstantSource clock,
            Ticker ticker,
            RandomIds ids,
            Tally tally) {
        return new Admitter(
                lines, tickets, places, millis(clock), ticker, () -> new AdmissionId(ids.next("a_")), tally);
    }

    @Singleton
    Sweeper sweeper(Lines lines, Places places, InstantSource clock, Tally tally) {
        return new Sweeper(lines, places, millis(clock), tally);
    }
}
