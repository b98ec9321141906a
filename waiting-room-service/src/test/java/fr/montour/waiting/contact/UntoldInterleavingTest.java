package fr.montour.waiting.contact;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.calling.CallNext;
import fr.montour.waiting.calling.SweepCalls;
import fr.montour.waiting.fakes.Interleaving;
import fr.montour.waiting.fakes.NoLineMetrics;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.RepeatCalls;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.Chances;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.ShortNotice;
import fr.montour.waiting.place.Untold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls end while it is said, twice and late, that they could not be told, while people open pages, and while nodes are killed between any
 * two writes. In the end nobody has lost a chance, and everybody who was seen is called again, once.
 */
class UntoldInterleavingTest {

    private static final int PEOPLE = 4;
    private static final int ROUNDS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nobodyLosesAnythingInWhateverOrderItHappens(long seed) {
        for (int round = 0; round < ROUNDS; round++) {
            new Story(new SplittableRandom(seed * 1_000 + round)).play();
        }
    }

    private static final class Story {

        private final SplittableRandom random;
        private final Room room = new Room(settings(6_000, 10), PEOPLE);
        private final Interleaving stage;
        private final List<UntoldCall> said = new ArrayList<>();

        Story(SplittableRandom random) {
            this.random = random;
            this.stage = new Interleaving(random, 0.03, () -> room.time.pass(ofSeconds(1)));
        }

        void play() {
            List<Untold> reasons = List.of(Untold.values());
            room.join(1, PEOPLE);
            room.run(room.node(), ofSeconds(1));
            for (int n = 1; n <= PEOPLE; n++) {
                Call call = ((Place.Called) room.place(n)).call();
                said.add(new UntoldCall(LINE, call.id(), call.calledAt(), reasons.get(random.nextInt(reasons.size()))));
            }
            room.time.pass(ofMinutes(4));
            stage.actor(this::sweep);
            stage.actor(this::sweep);
            stage.actor(this::say);
            stage.actor(this::say);
            stage.actor(this::openPages);
            stage.play();
            finish();
        }

        /** A broker delivers until it is acknowledged, and people come back. */
        private void finish() {
            room.time.pass(ofMinutes(10));
            for (int n = 1; n <= PEOPLE; n++) {
                room.followContacts.unreachable(
                        person(n), room.time.instant(), said.get(n - 1).why(), said.get(n - 1));
            }
            room.sweepCalls.sweep(room.line());
            room.sweepCalls.sweep(room.line());
            for (int n = 1; n <= PEOPLE; n++) {
                assertThat(room.place(n).chances()).isEqualTo(new Chances(1, 0, 0, 0, 1, ShortNotice.NONE));
                room.seePerson.seen(Room.id(n));
            }
            assertThat(room.line().active()).isZero();
            room.time.pass(ofMinutes(10));
            CallNext node = room.node();
            room.run(node, ofSeconds(2));
            assertThat(room.active()).as("called again").containsExactly(1L, 2L, 3L, 4L);
            assertThat(room.called()).as("each once").isEqualTo(2 * PEOPLE);
            assertThat(room.repeatCalls.all(LINE)).isEmpty();
        }

        private Lines lines() {
            return stage.onStage(Lines.class, room.lines);
        }

        private Places places() {
            return stage.onStage(Places.class, room.places);
        }

        private CallAgain callAgain() {
            return new CallAgain(
                    lines(),
                    stage.onStage(RepeatCalls.class, room.repeatCalls),
                    room.shortNotices,
                    places(),
                    Samples.CALENDAR,
                    room.time);
        }

        private Contacts contacts() {
            return stage.onStage(Contacts.class, room.contacts);
        }

        private SeePerson seePerson() {
            return new SeePerson(contacts(), places(), callAgain());
        }

        private void sweep() {
            for (int life = 0; life < 4; life++) {
                var sweepCalls = new SweepCalls(
                        lines(),
                        stage.onStage(ActivePlaces.class, room.activePlaces),
                        places(),
                        callAgain(),
                        contacts(),
                        Samples.CALENDAR,
                        room.time,
                        new NoLineMetrics());
                oneLife(() -> {
                    for (int look = 0; look < 12; look++) {
                        sweepCalls.sweep(room.line());
                        stage.step();
                    }
                });
            }
        }

        private void say() {
            List<UntoldCall> mixed = new ArrayList<>(said);
            Collections.shuffle(mixed, random);
            for (UntoldCall call : mixed) {
                var follow = new FollowContacts(contacts(), lines(), places(), seePerson(), Samples.CALENDAR);
                oneLife(() ->
                        follow.unreachable(person(said.indexOf(call) + 1), room.time.instant(), call.why(), call));
            }
        }

        private void openPages() {
            for (int look = 0; look < 8; look++) {
                int n = 1 + random.nextInt(PEOPLE);
                oneLife(() -> seePerson().seen(Room.id(n)));
            }
        }

        /** Whoever is killed has done what was written by then. */
        private static void oneLife(Runnable life) {
            try {
                life.run();
            } catch (Interleaving.Crash killed) {
                // Somebody else, or the next life, goes on.
            }
        }
    }
}
