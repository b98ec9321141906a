package fr.montour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which newer fact makes which letter untrue. */
class CorrespondenceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final DeliveryId OLD = new DeliveryId("old", Channel.EMAIL);
    private static final DeliveryId NEW = new DeliveryId("new", Channel.EMAIL);

    private static Correspondence told(NoticeKind older, String about, NoticeKind newer, String aboutNewer) {
        return Correspondence.none()
                .with(new Mention(NEW, newer, aboutNewer, NOW.plusSeconds(1)))
                .with(new Mention(OLD, older, about, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "TURN_NEAR, CALLED",
        "TURN_NEAR, TURN_NEAR",
        "TURN_NEAR, REMOVED",
        "TURN_NEAR, LEFT",
        "TURN_NEAR, REVOKED",
        "CALLED, BOOKED_ELSEWHERE",
        "TURN_NEAR, WITHDRAWN",
        "TURN_NEAR, CONFIRMED",
        "CALLED, MISSED",
        "CALLED, CALLED",
        "CALLED, REMOVED",
        "CALLED, LEFT",
        "CALLED, REVOKED",
        "CALLED, WITHDRAWN",
        "WITHDRAWN, CALLED",
        "WITHDRAWN, LEFT",
        "MISSED, WITHDRAWN",
        "MISSED, SPARED",
        "CALLED, SPARED",
        "SPARED, CALLED",
        "CALLED, CONFIRMED",
        "CALLED, CANCELLED",
        "MISSED, CALLED",
        "MISSED, LEFT",
        "TURN_NEAR, LINE_CLOSED",
        "LINE_CLOSED, LINE_CLOSED",
        "LINE_CLOSED, CALLED",
        "LINE_CLOSED, TURN_NEAR",
        "LINE_CLOSED, LEFT",
        "LINE_CLOSED, REMOVED",
        "LINE_CLOSED, BOOKED_ELSEWHERE",
        "LINE_CLOSED, CONFIRMED",
        "MISSED, REMOVED",
        "MISSED, CONFIRMED",
        "CONFIRMED, CANCELLED"
    })
    void aNewerFactReplacesAnOlderLetter(NoticeKind older, NoticeKind newer) {
        assertThat(told(older, "1", newer, "1").replacing(OLD))
                .map(Mention::kind)
                .contains(newer);
        assertThat(told(older, "1", newer, "1").replacing(NEW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CALLED, TURN_NEAR",
        "CALLED, LINE_CLOSED",
        "LINE_CLOSED, MISSED",
        "LINE_CLOSED, WITHDRAWN",
        "CONFIRMED, CALLED",
        "CONFIRMED, REVOKED",
        "MISSED, REVOKED",
        "CONFIRMED, CONFIRMED"
    })
    void whatStaysTrueIsToldAllTheSame(NoticeKind older, NoticeKind newer) {
        assertThat(told(older, "1", newer, "1").replacing(OLD)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void nothingReplacesTheReasonsOfAStaffsRemovalOrACancellation(NoticeKind newer) {
        assertThat(told(NoticeKind.REMOVED, "1", newer, "1").replacing(OLD)).isEmpty();
        assertThat(told(NoticeKind.CANCELLED, "1", newer, "1").replacing(OLD)).isEmpty();
    }

    @Test
    void theCancellationOfOneBookingSaysNothingOfAnother() {
        assertThat(told(NoticeKind.CONFIRMED, "b_1", NoticeKind.CANCELLED, "b_2")
                        .replacing(OLD))
                .isEmpty();
    }

    @Test
    void theNewestFactIsTheOneThatCounts() {
        var all = told(NoticeKind.CALLED, "1", NoticeKind.MISSED, "1")
                .with(new Mention(new DeliveryId("newest", Channel.EMAIL), NoticeKind.CALLED, "1", NOW.plusSeconds(2)));

        assertThat(all.replacing(OLD)).map(Mention::kind).contains(NoticeKind.CALLED);
        assertThat(all.replacing(NEW)).map(Mention::kind).contains(NoticeKind.CALLED);
    }

    @Test
    void theOldestIsForgottenWhereTheyGrowTooMany() {
        var all = Correspondence.none();
        for (var i = 0; i < 3 * Correspondence.LONGEST; i++) {
            all = all.with(
                    new Mention(new DeliveryId("e-" + i, Channel.EMAIL), NoticeKind.CALLED, "1", NOW.plusSeconds(i)));
        }

        assertThat(all.mentions()).hasSize(Correspondence.LONGEST);
        assertThat(all.mentions().getLast().at()).isEqualTo(NOW.plusSeconds(3L * Correspondence.LONGEST - 1));
    }
}
