package fr.montour.waiting.config;

import fr.montour.draw.DrandChain;
import fr.montour.waiting.clock.NanoClock;
import fr.montour.waiting.draw.CancelRegistration;
import fr.montour.waiting.draw.DrandRounds;
import fr.montour.waiting.draw.Draws;
import fr.montour.waiting.draw.EnterBeacon;
import fr.montour.waiting.draw.OpenRegistration;
import fr.montour.waiting.draw.ProveRegistration;
import fr.montour.waiting.draw.Pseudonyms;
import fr.montour.waiting.draw.RunDraw;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.Places;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Makes the objects of the draw, as {@link DomainConfiguration} makes the others. */
@Factory
final class DrawConfiguration {

    @Singleton
    DrandChain drandChain(DrandConfiguration drand) {
        return drand.chain();
    }

    @Singleton
    OpenRegistration openRegistration(
            Lines lines,
            Draws draws,
            DrandChain chain,
            @Value("${montour.draw.gap:PT1M}") Duration gap,
            InstantSource clock,
            RandomGenerator random) {
        return new OpenRegistration(lines, draws, chain, gap, DomainConfiguration.millis(clock), random);
    }

    @Singleton
    CancelRegistration cancelRegistration(Lines lines, Draws draws, InstantSource clock) {
        return new CancelRegistration(lines, draws, DomainConfiguration.millis(clock));
    }

    @Singleton
    RunDraw runDraw(
            Lines lines,
            IssuedNumbers issuedNumbers,
            Places places,
            Draws draws,
            Pseudonyms pseudonyms,
            DrandRounds rounds,
            DrandChain chain,
            InstantSource clock,
            NanoClock nanoClock) {
        return new RunDraw(
                lines,
                issuedNumbers,
                places,
                draws,
                pseudonyms,
                rounds,
                chain,
                DomainConfiguration.millis(clock),
                nanoClock);
    }

    @Singleton
    EnterBeacon enterBeacon(Draws draws, DrandChain chain, InstantSource clock) {
        return new EnterBeacon(draws, chain, DomainConfiguration.millis(clock));
    }

    @Singleton
    ProveRegistration proveRegistration(Draws draws, Places places, Pseudonyms pseudonyms) {
        return new ProveRegistration(draws, places, pseudonyms);
    }
}
