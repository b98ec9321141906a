package fr.montour.gateway.edge.door;

import fr.montour.gateway.config.ChallengeConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.platform.ids.RandomIds;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Issues challenges to unknown visitors, and a pass for a challenge that was solved or waited for. Each challenge earns one pass; a
 * gateway knows only of those spent with it.
 */
@Singleton
public final class Challenges {

    private final CookieSeal seal;
    private final ProofOfWork work;
    private final SpentChallenges spent;
    private final Limits limits;
    private final ChallengeConfiguration configuration;
    private final RandomIds ids;
    private final InstantSource clock;

    Challenges(
            CookieSeal seal,
            ProofOfWork work,
            SpentChallenges spent,
            Limits limits,
            ChallengeConfiguration configuration,
            RandomIds ids,
            InstantSource clock) {
        this.seal = seal;
        this.work = work;
        this.spent = spent;
        this.limits = limits;
        this.configuration = configuration;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new challenge. */
    public Challenge issue(Action action, Network network, String next) {
        var now = clock.instant();
        return new Challenge(
                ids.next("t_"),
                action,
                network.text(),
                next,
                now.plus(configuration.waitTime()),
                now.plus(configuration.lifetime()));
    }

    /** The challenge as the browser keeps it. */
    public String sealed(Challenge challenge) {
        return seal.seal(Challenge.PURPOSE, challenge);
    }

    /** The challenge; nothing when it is not ours or has expired. */
    public Optional<Challenge> open(String sealed) {
        return Optional.ofNullable(seal.open(Challenge.PURPOSE, sealed));
    }

    /** The pass; nothing when it is not ours or has expired. */
    public Optional<Pass> openPass(String sealed) {
        return Optional.ofNullable(seal.open(Pass.PURPOSE, sealed));
    }

    /** Checks the work and spends the challenge. */
    public ChallengeOutcome work(Challenge challenge, ProofOfWork.Solution solution) {
        ChallengeOutcome outcome = work.check(solution, challenge);
        return outcome.opens() && !spent.spend(challenge.id()) ? ChallengeOutcome.REPLAYED : outcome;
    }

    /** Checks that the wait is over, in the network where it began, and that the network may have one more; spends the challenge. */
    public ChallengeOutcome waited(Challenge challenge, Network network) {
        if (!challenge.network().equals(network.text())) {
            return ChallengeOutcome.FORGED;
        }
        if (spent.holds(challenge.id())) {
            return ChallengeOutcome.REPLAYED;
        }
        if (challenge.opensAt().isAfter(clock.instant())
                || limits.waited(network).isPresent()) {
            return ChallengeOutcome.TOO_SOON;
        }
        return spent.spend(challenge.id()) ? ChallengeOutcome.WAITED : ChallengeOutcome.REPLAYED;
    }

    /** The sealed pass for a challenge whose outcome opens. */
    public String pass(Challenge challenge, ChallengeOutcome outcome) {
        String network = outcome == ChallengeOutcome.WAITED ? challenge.network() : null;
        return seal.seal(
                Pass.PURPOSE,
                new Pass(
                        ids.next("w_"),
                        challenge.action(),
                        network,
                        clock.instant().plus(configuration.passLifetime())));
    }
}
