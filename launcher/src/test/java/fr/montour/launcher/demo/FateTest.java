package fr.montour.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody called found nothing, and nobody lost a place without having been told. */
class FateTest {
    /** Still in line, never called. */
    static final Fate WAITING = new Fate(true, "WAITING", Optional.empty(), 0, 0, 0, false);

    private static final Instant CALLED = Instant.parse("2026-11-23T09:00:00.250Z");
    private static final String MISSED = "place.missed.v1";

    private static Observed person(Fate fate) {
        return new Observed(
                "d1-0001", Set.of(1L), Optional.empty(), Optional.empty(), Set.of(), false, List.of(), 0, fate);
    }

    private static Fate after(String state, int missedChoices, boolean emptyList) {
        return new Fate(true, state, Optional.of(CALLED), 2, missedChoices, 0, emptyList);
    }

    private static Mailbox with(Mail... mails) {
        Map<String, List<Mail>> kept = Map.of(MISSED, List.of(mails));
        return event -> kept.getOrDefault(event, List.of());
    }

    private static Mail missed(String to, Instant date) {
        return new Mail(MISSED, to, date, "");
    }

    @Test
    void emptyListIsForgivenWhoeverComesBackWithoutCost() {
        assertThat(person(after("WAITING", 0, true)).foundNothing()).isFalse();
        assertThat(person(after("WAITING", 1, true)).foundNothing()).isTrue();
        assertThat(person(after("ADMITTED", 0, true)).foundNothing()).isTrue();
        assertThat(person(after("EXPIRED", 0, true)).foundNothing()).isTrue();
        assertThat(person(after("EXPIRED", 0, false)).foundNothing()).isFalse();
    }

    @Test
    void lostPlaceIsToldByALetterAboutItsLastCall() {
        var lost = List.of(person(after("EXPIRED", 0, false)));

        assertThat(Untold.count(lost, with())).isOne();
        assertThat(Untold.count(lost, with(missed("d1-0002@example.org", CALLED))))
                .isOne();
        assertThat(Untold.count(lost, with(missed("d1-0001@example.org", CALLED.minusSeconds(20)))))
                .isOne();
        assertThat(Untold.count(lost, with(missed("d1-0001@example.org", CALLED.minusMillis(250)))))
                .isZero();
    }

    @Test
    void whoeverKeepsThePlaceNeedsNoLetter() {
        assertThat(Untold.count(List.of(person(WAITING), person(after("SERVED", 0, false))), with()))
                .isZero();
    }

    @Test
    void fourOfTenDoNotSimplyComeAndOneNeverLooks() {
        var options = new DemoOptions(URI.create("http://gateway"), URI.create("http://mail"), 20, 60, 120)
                .standing(Duration.ofSeconds(20));

        assertThat(options.expectedBookings()).isEqualTo(18);
        assertThat(options.habit(8)).isEqualTo(Habit.NEVER_LOOKS);
        assertThat(options.habit(1).answerTo(1)).isEqualTo(Habit.Answer.NONE);
        assertThat(options.habit(1).answerTo(2)).isEqualTo(Habit.Answer.COME);
    }

    @Test
    void everybodyComesToALineOfTheDay() {
        var options = new DemoOptions(URI.create("http://gateway"), URI.create("http://mail"), 20, 60, 120);

        assertThat(options.expectedBookings()).isEqualTo(20);
        assertThat(options.habit(8)).isEqualTo(Habit.COMES);
    }

    @Test
    void dateOfALetterIsReadFromItsHeader() {
        assertThat(LocalMailbox.date("Mon, 23 Nov 2026 09:00:00 +0000 (UTC)"))
                .isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(LocalMailbox.date("Mon, 23 Nov 2026 10:00:00 +0100"))
                .isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
    }
}
