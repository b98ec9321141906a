package fr.montour.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;
import fr.montour.platform.words.Language;
import io.micronaut.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final Field NUMBER = Field.number("n", "staff.rate", 0, 6_000);
    private static final Field TEXT = Field.text("t", "staff.reason", 10);
    private static final Field EMAIL = Field.email("e", "account.email").optional();
    private static final Field DATE = Field.of(Field.Type.DATE, "d", "staff.date");
    private static final Field TIME = Field.of(Field.Type.TIME, "h", "staff.from");
    private static final Field BOX = Field.of(Field.Type.CHECK, "c", "staff.draw.sure");
    private static final Page PAGE = new Page(Language.FRENCH, null, "/", new Assets());

    private static Submission sent(String field, String value) {
        return new Submission("form", Map.of(field, value));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "' 6\u202f000 ', 6000", "6 000, 6000", "0, 0"})
    void numberIsReadAsPeopleWriteIt(String typed, int number) {
        var form = sent("n", typed);
        assertThat(form.number(NUMBER)).isEqualTo(number);
        form.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "beaucoup", "-1", "6001", "1,5", "99999999999999"})
    void numberThatIsNoneOrOutOfBoundsIsSaidWithTheBounds(String typed) {
        var form = sent("n", typed);
        form.number(NUMBER);
        assertThatThrownBy(form::check).isInstanceOf(ProblemException.class);
        assertThat(form.state().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.listed(PAGE).replace('\u00a0', ' '))
                        .isEqualTo("Personnes appelées par minute : indiquez un nombre entier entre 0 et 6\u202f000."));
    }

    @Test
    void textIsStrippedAndItsLengthBounded() {
        assertThat(sent("t", "  Panne ").text(TEXT)).isEqualTo("Panne");
        var form = sent("t", "x".repeat(11));
        form.text(TEXT);
        assertThat(form.state().error(TEXT)).isEqualTo(Message.of("form.error.too-long", 10, 11));
    }

    @Test
    void optionalFieldMayBeEmptyButNotWrong() {
        assertThat(sent("e", "  ").optional(EMAIL)).isNull();
        assertThat(sent("x", "").optional(EMAIL)).isNull();
        assertThat(sent("e", "claire@exemple.fr").optional(EMAIL)).isEqualTo("claire@exemple.fr");
        for (String wrong : new String[] {"claire", "claire@", "@exemple.fr", "a b@exemple.fr", "claire@exemple"}) {
            var form = sent("e", wrong);
            form.optional(EMAIL);
            assertThat(form.state().error(EMAIL)).as(wrong).isNotNull();
        }
    }

    @Test
    void dayAndTimeAreRead() {
        assertThat(sent("d", "2026-12-01").date(DATE)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(sent("h", "09:30").time(TIME)).isEqualTo(LocalTime.of(9, 30));
        var form = sent("d", "demain");
        form.date(DATE);
        form.time(TIME);
        assertThat(form.state().errors()).extracting(FormState.Mistake::field).containsExactly(DATE, TIME);
    }

    @Test
    void boxThatMustBeTickedIsSaidAsASentence() {
        assertThat(sent("c", "yes").ticked(BOX)).isTrue();
        var form = sent("c", "");
        form.ticked(BOX);
        assertThat(form.state().errors().getFirst().listed(PAGE)).startsWith("Cochez cette case pour continuer");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndOncePerField() {
        var form = sent("n", "x");
        form.number(NUMBER);
        form.text(TEXT);
        form.wrong(TEXT, Message.of("form.error.time"));
        assertThat(form.state().errors()).extracting(FormState.Mistake::field).containsExactly(NUMBER, TEXT);
        assertThat(form.state().error(TEXT)).isEqualTo(TEXT.expected());
    }

    @Test
    void fieldThatIsWrongBringsTheFormBackWithWhatWasTyped() {
        var form = sent("n", "beaucoup");
        var state = new AtomicReference<FormState>();

        HttpResponse<?> answer = form.answer(
                () -> {
                    form.number(NUMBER);
                    form.check();
                    throw new AssertionError("nothing is done");
                },
                refused -> {
                    state.set(refused);
                    return HttpResponse.ok();
                });

        assertThat(answer.code()).isEqualTo(422);
        assertThat(state.get().value(NUMBER, 10)).isEqualTo("beaucoup");
        assertThat(state.get().id(NUMBER)).isEqualTo("form-n");
    }

    @Test
    void refusalOfAServiceBlamesItsFieldAndKeepsItsStatus() {
        var form = sent("d", "2026-12-01").blame(DATE, "proof-place-ended");
        var state = new AtomicReference<FormState>();

        HttpResponse<?> answer = form.answer(
                () -> {
                    throw new ProblemException(GatewayProblem.PROOF_PLACE_ENDED);
                },
                refused -> {
                    state.set(refused);
                    return HttpResponse.ok();
                });

        assertThat(answer.code()).isEqualTo(409);
        assertThat(state.get().error(DATE)).isNotNull();
    }

    @Test
    void serviceThatIsAwayIsSaidOnTheFormWithTheTimeToComeBack() {
        HttpResponse<?> answer = sent("t", "Panne")
                .answer(
                        () -> {
                            throw new ProblemException(GatewayProblem.SERVICE_UNAVAILABLE)
                                    .with(ProblemRenderer.RETRY_AFTER_SECONDS, 5);
                        },
                        refused -> HttpResponse.ok(refused.errors().getFirst().field() == null));

        assertThat(answer.code()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.body()).isEqualTo(true);
    }

    @Test
    void refusalStaysAsItIsWhereThePageCannotBeShown() {
        var refusal = new ProblemException(PlatformProblem.NOT_FOUND);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> sent("t", "x")
                        .answer(
                                () -> {
                                    throw refusal;
                                },
                                _ -> {
                                    throw new ProblemException(GatewayProblem.SERVICE_UNAVAILABLE);
                                }))
                .isSameAs(refusal);
    }

    @Test
    void whoMayNotIsNotToldByTheForm() {
        assertThatThrownBy(() -> sent("t", "x")
                        .answer(
                                () -> {
                                    throw new ProblemException(PlatformProblem.FORBIDDEN);
                                },
                                _ -> HttpResponse.ok()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void hiddenFieldIsKeptButAfterTheRefusalThatUsedItUp() {
        var form = sent("key", "k_1").renew("key", "proof-place-ended");
        assertThat(form.hidden("key")).isEqualTo("k_1");
        var state = new AtomicReference<FormState>();
        form.answer(
                () -> {
                    throw new ProblemException(GatewayProblem.PROOF_PLACE_ENDED);
                },
                refused -> {
                    state.set(refused);
                    return HttpResponse.ok();
                });
        assertThat(state.get().hidden("key", "k_2")).isEqualTo("k_2");
        assertThat(form.state().hidden("key", "k_2")).isEqualTo("k_1");
        assertThatThrownBy(() -> form.hidden("other")).isInstanceOf(ProblemException.class);
    }
}
