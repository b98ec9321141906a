package fr.montour.gateway.edge.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.session.Revocation.Kind;
import fr.montour.platform.words.Language;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevocationsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant END = NOW.plusSeconds(3_600);

    private final Revocations revocations = new Revocations();

    @Test
    void nothingIsRevokedAtFirst() {
        assertThat(revocations.isRevoked(session("s_1", "p_1", 0, "applicant"))).isFalse();
    }

    @Test
    void aSessionEndsAloneWhateverOthersThePersonHas() {
        add(1, Kind.SESSION, "s_1", null);
        assertThat(revocations.isRevoked(session("s_1", "p_1", 0, "applicant"))).isTrue();
        assertThat(revocations.isRevoked(session("s_2", "p_1", 0, "applicant"))).isFalse();
    }

    @Test
    void allSessionsThatBeganBeforeEndWithThePersonAndNoneThatBeganAfter() {
        add(7, Kind.PERSON, "p_1", null);
        assertThat(revocations.isRevoked(session("s_1", "p_1", 6, "applicant"))).isTrue();
        assertThat(revocations.isRevoked(session("s_2", "p_1", 7, "applicant"))).isFalse();
        assertThat(revocations.isRevoked(session("s_3", "p_2", 6, "applicant"))).isFalse();
    }

    @Test
    void theNewestDecisionCountsInWhateverOrderTheyArrive() {
        add(9, Kind.PERSON, "p_1", null);
        add(7, Kind.PERSON, "p_1", null);
        assertThat(revocations.isRevoked(session("s_1", "p_1", 8, "applicant"))).isTrue();
    }

    @Test
    void aLostRoleEndsTheSessionsThatCarryIt() {
        add(5, Kind.ROLE, "p_1", "supervisor");
        assertThat(revocations.isRevoked(session("s_1", "p_1", 4, "supervisor")))
                .isTrue();
        assertThat(revocations.isRevoked(session("s_2", "p_1", 4, "agent"))).isFalse();
        assertThat(revocations.isRevoked(session("s_3", "p_1", 5, "supervisor")))
                .isFalse();
    }

    @Test
    void aRoleThatAnotherOneImpliesIsLostWithIt() {
        add(5, Kind.ROLE, "p_1", "agent");
        assertThat(revocations.isRevoked(session("s_1", "p_1", 4, "supervisor")))
                .isTrue();
    }

    @Test
    void whatMeansNothingAnyMoreIsForgotten() {
        add(1, Kind.SESSION, "s_1", null);
        add(2, Kind.PERSON, "p_2", null);
        revocations.forget(END.minusMillis(1));
        assertThat(revocations.isRevoked(session("s_1", "p_1", 0, "applicant"))).isTrue();
        revocations.forget(END);
        assertThat(revocations.isRevoked(session("s_1", "p_1", 0, "applicant"))).isFalse();
        assertThat(revocations.isRevoked(session("s_2", "p_2", 0, "applicant"))).isFalse();
    }

    private void add(long position, Kind kind, String id, @Nullable String role) {
        revocations.add(new Revocation(position, kind, id, role, END));
    }

    private static Session session(String id, String person, long position, String role) {
        return new Session(
                id,
                Audience.APPLICANTS,
                person,
                Set.of(role),
                null,
                null,
                null,
                null,
                Language.FRENCH,
                true,
                "c_1",
                position,
                END);
    }
}
