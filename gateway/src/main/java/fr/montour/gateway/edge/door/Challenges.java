package fr.montour.gateway.edge.door;

import fr.montour.gateway.config.ChallengeConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.platform.ids.RandomIds;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Gives tickets to who is challenged, and a pass for a ticket with work done or waited for. */
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

    /** A new ticket. */
    public Challenge ticket(Action action, Network network, String next) {
        var now = clock.instant();
        return new Challenge(
                ids.next("t_"),
                action,
                network.text(),
                next,
                now.plus(configuration.waitTime()),
                now.plus(configuration.lifetime()));
    }

    /** The ticket as the browser keeps it. */
    public String sealed(Challenge ticket) {
        return seal.seal(Challenge.PURPOSE, ticket);
    }

    /** The ticket, or null when it is not ours or has expired. */
    public @Nullable Challenge open(String sealed) {
        return seal.open(Challenge.PURPOSE, sealed);
    }

    /** The pass, or null when it is not ours or has expired. */
    public @Nullable Pass openPass(String sealed) {
        return seal.open(Pass.PURPOSE, sealed);
    }

    /** Checks the work and spends the ticket. */
    public ChallengeOutcome work(Challenge ticket, ProofOfWork.Solution solution) {
        ChallengeOutcome outcome = work.check(solution, ticket);
        return outcome.opens() && !spent.spend(ticket.id()) ? ChallengeOutcome.REPLAYED : outcome;
    }

    /** Checks that the wait is over, in the network where it began, and that it is that network's turn; spends the ticket. */
    public ChallengeOutcome waited(Challenge ticket, Network network) {
        if (!ticket.network().equals(network.text())) {
            return ChallengeOutcome.FORGED;
        }
        if (spent.holds(ticket.id())) {
            return ChallengeOutcome.REPLAYED;
        }
        if (ticket.opensAt().isAfter(clock.instant()) || limits.waited(network) != null) {
            return ChallengeOutcome.TOO_SOON;
        }
        return spent.spend(ticket.id()) ? ChallengeOutcome.WAITED : ChallengeOutcome.REPLAYED;
    }

    /** The pass for a ticket whose outcome opens, sealed. */
    public String pass(Challenge ticket, ChallengeOutcome outcome) {
        String network = outcome == ChallengeOutcome.WAITED ? ticket.network() : null;
        return seal.seal(
                Pass.PURPOSE,
                new Pass(
                        ids.next("w_"),
                        ticket.action(),
                        network,
                        clock.instant().plus(configuration.passLifetime())));
    }
}
