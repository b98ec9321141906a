package fr.montour.waiting.contact;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.Untold;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of contacts promises, and what a contact is after what was learned. */
public abstract class ContactsContract {

    private static final PersonId ONE = person(1);
    private static final Call CALL = call(1, NOON);

    private Contacts contacts;

    /** An empty store. */
    protected abstract Contacts empty();

    @BeforeEach
    void emptyStore() {
        contacts = empty();
    }

    private static UntoldCall untold(@Nullable AdmissionId admission, Untold why) {
        return new UntoldCall(LINE, admission, NOON, why);
    }

    @Test
    void ofSomebodyUnheardOfNothingIsKnown() {
        assertThat(contacts.findAll(List.of(ONE, person(2)))).isEmpty();
        assertThat(contacts.findAll(List.of())).isEmpty();
        assertThat(contacts.find(ONE)).isEqualTo(Contact.unknown(ONE));
        assertThat(contacts.find(ONE).whyUntold(LINE, CALL)).isEmpty();
    }

    @Test
    void whatWasLearnedIsReadAsItWasWritten() {
        UntoldCall late = untold(CALL.id(), Untold.LATE);
        UntoldCall unnamed = untold(null, Untold.NO_ADDRESS);

        contacts.learn(ONE, known -> known.unreachable(NOON, Untold.REFUSED).untold(late));
        contacts.learn(ONE, known -> known.untold(unnamed));
        contacts.learn(ONE, known -> known.untold(unnamed));

        assertThat(contacts.findAll(List.of(ONE, person(2))))
                .containsOnlyKeys(ONE)
                .containsValue(new Contact(ONE, 2, NOON, Untold.REFUSED, List.of(late, unnamed)));
    }

    @Test
    void newestStatementWinsInWhateverOrderTheyCome() {
        contacts.learn(ONE, known -> known.reachable(NOON.plusSeconds(60)));
        contacts.learn(ONE, known -> known.unreachable(NOON, Untold.REFUSED));
        assertThat(contacts.find(ONE).unreachable()).isNull();

        contacts.learn(ONE, known -> known.unreachable(NOON.plusSeconds(90), Untold.NO_ADDRESS));
        contacts.learn(ONE, known -> known.reachable(NOON.plusSeconds(60)));
        assertThat(contacts.find(ONE).unreachable()).isEqualTo(Untold.NO_ADDRESS);
    }

    @Test
    void lateLetterSaysNothingOfTheAddress() {
        contacts.learn(ONE, known -> known.unreachable(NOON, Untold.LATE));

        assertThat(contacts.find(ONE)).isEqualTo(Contact.unknown(ONE));
    }

    @Test
    void callIsKnownByItsIdOrElseByItsTime() {
        Call later = new Call(1, ONE, new AdmissionId("a_2"), 2, NOON.plusSeconds(9), NOON.plusSeconds(99));
        contacts.learn(ONE, known -> known.untold(untold(CALL.id(), Untold.LATE)));
        assertThat(contacts.find(ONE).whyUntold(LINE, CALL)).contains(Untold.LATE);
        assertThat(contacts.find(ONE).whyUntold(LINE, later)).isEmpty();

        contacts.learn(person(2), known -> known.untold(untold(null, Untold.LATE)));
        assertThat(contacts.find(person(2)).whyUntold(LINE, CALL)).contains(Untold.LATE);
        assertThat(contacts.find(person(2)).whyUntold(LINE, later)).isEmpty();
    }

    @Test
    void latestCallsAreKeptAndNoMore() {
        for (int n = 0; n < 2 * Contact.MOST_CALLS; n++) {
            Call made = call(n, NOON.plusSeconds(n));
            contacts.learn(
                    ONE, known -> known.untold(new UntoldCall(LINE, made.id(), made.calledAt(), Untold.REFUSED)));
        }

        assertThat(contacts.find(ONE).untoldCalls())
                .hasSize(Contact.MOST_CALLS)
                .extracting(UntoldCall::admission)
                .endsWith(new AdmissionId("a_39"));
    }

    @Test
    void nothingIsLostOfWhatManyNodesLearnTogether() {
        IntStream.range(0, 16)
                .parallel()
                .forEach(n -> contacts.learn(
                        ONE,
                        known -> known.untold(new UntoldCall(LINE, new AdmissionId("a_" + n), NOON, Untold.LATE))));

        assertThat(contacts.find(ONE).untoldCalls()).hasSize(16);
    }
}
