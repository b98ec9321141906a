package fr.montour.slot.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlotProblemTest {

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasItsProblem(Refusal refusal) {
        assertThat(SlotProblem.of(refusal).name()).isEqualTo(refusal.name());
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemIsDocumented(SlotProblem problem) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "problems.md")))
                .contains("| `%s` | %d |".formatted(problem.slug(), problem.status()));
    }
}
