package fr.montour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.contact.PersonId;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of correspondences promises. */
public abstract class CorrespondencesContract {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final CorrespondenceId id = new CorrespondenceId(new PersonId("p_" + UUID.randomUUID()), "93008-x");

    protected abstract Correspondences correspondences();

    private static Mention mention(int number) {
        return new Mention(
                new DeliveryId("e-" + number, Channel.EMAIL), NoticeKind.CALLED, "42", NOW.plusSeconds(number));
    }

    @Test
    void nothingIsToldToWhomNothingWasTold() {
        assertThat(correspondences().find(id)).isEqualTo(Correspondence.none());
    }

    @Test
    void factsStandInTheOrderInWhichTheyHappened() {
        correspondences().add(id, mention(2));
        correspondences().add(id, mention(3));
        correspondences().add(id, mention(1));

        assertThat(correspondences().find(id).mentions()).containsExactly(mention(1), mention(2), mention(3));
    }

    @Test
    void aFactThatComesTwiceIsOne() {
        correspondences().add(id, mention(1));
        correspondences().add(id, mention(1));

        assertThat(correspondences().find(id).mentions()).containsExactly(mention(1));
    }

    @Test
    void factsThatComeAtTheSameMomentAreAllKept() {
        IntStream.range(0, 8).parallel().forEach(number -> correspondences().add(id, mention(number)));

        assertThat(correspondences().find(id).mentions()).hasSize(8);
    }
}
