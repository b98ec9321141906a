package fr.montour.identity.revocation;

import static fr.montour.identity.person.Somebody.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.person.Somebody;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EndSessionsTest {

    private static final Duration LONGEST = Duration.ofHours(8);
    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final SessionId SESSION = new SessionId("s_00000000000000000000000001");

    private final InMemoryRevocations revocations = new InMemoryRevocations();
    private final EndSessions end = new EndSessions(revocations, LONGEST, () -> NOW);
    private final BeginSession begin = new BeginSession(revocations, LONGEST, () -> NOW);

    @Test
    void aRevokedSessionIsRememberedUntilItsAbsoluteEnd() {
        end.one(SESSION, NOW.plusSeconds(60));
        assertThat(revocations.all())
                .containsExactly(
                        new Revocation.OfSession(SESSION, NOW.plusSeconds(60).plus(GRACE)));
    }

    @Test
    void noSessionIsTakenToLastLongerThanAnyMay() {
        end.one(SESSION, Instant.parse("9999-12-31T00:00:00Z"));
        assertThat(revocations.all().getFirst().until())
                .isEqualTo(NOW.plus(LONGEST).plus(GRACE));
    }

    @Test
    void aSessionThatBeginsAfterADecisionIsNotEndedByIt() {
        var person = Somebody.newId();
        var before = begin.terms();
        end.ofPerson(person, NOW);
        var after = begin.terms();
        long position = revocations.after(0, NOW, 1).getFirst().position();
        assertThat(position).isGreaterThan(before.position()).isEqualTo(after.position());
    }

    @Test
    void revocationsOutliveEverySessionThatBeganBeforeThem() {
        var terms = begin.terms();
        end.ofPerson(Somebody.newId(), NOW);
        end.withRole(Somebody.newId(), "supervisor");
        assertThat(revocations.all()).allSatisfy(one -> assertThat(one.until()).isAfter(terms.endsAt()));
    }
}
