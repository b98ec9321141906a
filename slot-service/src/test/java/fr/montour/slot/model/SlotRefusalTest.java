package fr.montour.slot.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.web.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlotRefusalTest {

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsDocumented(SlotRefusal refusal) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "problems.md")))
                .contains("| `%s` | %d |".formatted(refusal.slug(), Results.status(refusal.kind())));
    }
}
