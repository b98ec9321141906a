package fr.montour.waiting.draw;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.draw.Check;
import fr.montour.draw.DrandChain;
import fr.montour.draw.DrawProof;
import fr.montour.draw.DrawVerifier;
import fr.montour.draw.Hash;
import fr.montour.draw.NamedBeacon;
import fr.montour.platform.result.Result;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.line.Cohort;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A draw among a million people on the real store; how long each step takes is told, and fails nothing. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class MillionRegistrationsIT implements TestPropertyProvider {

    private static final int PEOPLE = 1_000_000;
    private static final int AT_ONCE = 5_000;
    private static final String VALUE = "7 11 23 31 42";
    private static final Logger LOG = LoggerFactory.getLogger(MillionRegistrationsIT.class);

    @Inject
    Lines lines;

    @Inject
    IssuedNumbers issuedNumbers;

    @Inject
    Places places;

    @Inject
    Draws draws;

    @Inject
    RunDraw runDraw;

    @Inject
    EnterBeacon beacon;

    @Inject
    ProveRegistration proofs;

    @Inject
    InstantSource clock;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Test
    void theSeedIsOneWriteAndEveryNumberIsReckoned() throws Exception {
        lines.create(Line.draft(LINE, NAME, settings(6_000, 1_000)));
        lines.act(LINE, LineAction.OPEN_REGISTRATION, clock.instant());
        timed("registering", this::register);

        Instant past = clock.instant().minusSeconds(1);
        var source = new NamedBeacon.Entered("Loto of today", past);
        draws.insert(new Draw.Registering(LINE, new Opening(hash("secret"), hash("salt"), past, past, source)));
        timed(
                "fixing the registrations and their root",
                () -> await().atMost(Duration.ofMinutes(5))
                        .until(
                                () -> {
                                    runDraw.look(LINE);
                                    return draws.find(LINE).orElseThrow();
                                },
                                Draw.Rooted.class::isInstance));

        assertThat(beacon.enter(LINE, VALUE, "p_agent")).matches(Result::isDone);
        Result<Draw> confirmed = timed("fixing the seed", () -> beacon.confirm(LINE, VALUE, "p_second"));
        Cohort cohort = ((Draw.Drawn) ((Result.Done<Draw>) confirmed).value()).cohort();
        assertThat(cohort.size()).isEqualTo(PEOPLE);
        timed("giving a million people their numbers", () -> {
            runDraw.look(LINE);
            return lines.find(LINE).orElseThrow().state();
        });
        assertThat(lines.find(LINE).orElseThrow())
                .returns(LineState.DRAWN, Line::state)
                .returns(cohort, Line::cohort);

        for (int issued : List.of(1, PEOPLE / 2, PEOPLE)) {
            long number = timed("a number", () -> cohort.numberOf(issued));
            assertThat(cohort.issuedOf(number)).isEqualTo(issued);
            Result<DrawProof> proven = timed("a proof", () -> proofs.prove(new PlaceId(LINE, person(issued))));
            DrawProof proof = ((Result.Done<DrawProof>) proven).value();
            assertThat(proof.number()).isEqualTo(number);
            assertThat(DrawVerifier.verify(DrawRecords.of(draws.find(LINE).orElseThrow(), DrandChain.QUICKNET), proof))
                    .allMatch(Check::holds);
        }
    }

    private int register() {
        long first = lines.takeNumbers(LINE, PEOPLE).orElseThrow();
        for (long from = first; from < first + PEOPLE; from += AT_ONCE) {
            Map<Long, PersonId> holders = new LinkedHashMap<>();
            List<Place.Waiting> standing = new ArrayList<>();
            for (long number = from; number < from + AT_ONCE; number++) {
                holders.put(number, person(number));
                standing.add(Place.Waiting.first(new PlaceId(LINE, person(number)), number, clock.instant()));
            }
            assertThat(issuedNumbers.issueAll(LINE, holders)).hasSize(AT_ONCE);
            assertThat(places.insertAll(standing)).hasSize(AT_ONCE);
        }
        return PEOPLE;
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        T result = work.call();
        LOG.warn("{}: {} ms", what, (System.nanoTime() - begin) / 1e6);
        return result;
    }

    private static Hash hash(String of) {
        return Hash.sha256(of.getBytes(StandardCharsets.UTF_8));
    }
}
