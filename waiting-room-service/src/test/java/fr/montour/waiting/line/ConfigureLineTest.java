package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.platform.result.Result.Done;
import fr.montour.platform.result.Result.Refused;
import fr.montour.waiting.fakes.InMemoryActivePlaces;
import fr.montour.waiting.fakes.InMemoryLines;
import fr.montour.waiting.line.ConfigureLine.Configured;
import fr.montour.waiting.model.WaitingRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfigureLineTest {

    private final InMemoryLines lines = new InMemoryLines(new InMemoryActivePlaces());
    private final ConfigureLine configure = new ConfigureLine(lines);

    @BeforeEach
    void make() {
        lines.create(Line.made(LINE, NAME, settings(60, 10)));
    }

    private static Configured done(Result<Configured> result) {
        assertThat(result).isInstanceOf(Done.class);
        return ((Done<Configured>) result).value();
    }

    @Test
    void secondOfTwoAgentsIsToldAndSeesBoth() {
        done(configure.configure(LINE, NAME, settings(30, 10), 1));

        Result<Configured> second = configure.configure(LINE, NAME, settings(60, 5), 1);

        assertThat(second).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(WaitingRefusal.SETTINGS_CHANGED);
            assertThat(refused.details().toString()).contains("ratePerMinute=30", "maxActive=10", "settingsVersion=2");
        });
        assertThat(lines.find(LINE).orElseThrow().settings()).isEqualTo(settings(30, 10));
    }

    @Test
    void whoHasSeenBothMaySave() {
        configure.configure(LINE, NAME, settings(30, 10), 1);

        assertThat(done(configure.configure(LINE, NAME, settings(60, 5), 2)).now())
                .isTrue();

        assertThat(lines.find(LINE).orElseThrow().settings()).isEqualTo(settings(60, 5));
    }

    @Test
    void savingAgainOrTheSameChangesNothing() {
        configure.configure(LINE, NAME, settings(30, 10), 1);

        assertThat(done(configure.configure(LINE, NAME, settings(30, 10), 1)).now())
                .isFalse();

        assertThat(lines.find(LINE).orElseThrow().settingsVersion()).isEqualTo(2);
    }
}
