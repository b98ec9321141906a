package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PieceTest {
    @Test
    void aServiceIsFoundByItsFullAndByItsShortName() {
        assertThat(Piece.named("waiting-room-service")).contains(Piece.WAITING_ROOM);
        assertThat(Piece.named("waiting-room")).contains(Piece.WAITING_ROOM);
        assertThat(Piece.named("waiting")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAPieceNeedsComesBeforeIt(Piece piece) {
        assertThat(piece.needs()).allSatisfy(need -> assertThat(need).isLessThan(piece));
    }

    @Test
    void everyPortBelongsToOnePiece() {
        assertThat(Arrays.stream(Piece.values()).flatMap(piece -> piece.ports().stream()))
                .containsExactlyInAnyOrder(Port.values());
    }
}
