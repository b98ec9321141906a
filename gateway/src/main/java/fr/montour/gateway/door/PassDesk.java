package fr.montour.gateway.door;

import fr.montour.gateway.cookie.CookieSeal;
import fr.montour.platform.ids.RandomIds;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Gives tickets to who is challenged, and a pass for a ticket with work done or waited for. */
@Singleton
public final class PassDesk {

    private final CookieSeal seal;
    private final ProofOfWork work;
    private final Spent spent;
    private final Limits limits;
    private final ChallengeConfiguration configuration;
    private final RandomIds ids;
    private final InstantSource clock;

    PassDesk(
            CookieSeal seal,
            ProofOfWork work,
            Spent spent,
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
    public Ticket ticket(Action action, Network network, String next) {
        var now = clock.instant();
        return new Ticket(
                ids.next("t_"),
                action,
                network.text(),
                next,
                now.plus(configuration.waitTime()),
                now.plus(configuration.lifetime()));
    }

    /** The ticket as the browser keeps it. */
    public String sealed(Ticket ticket) {
        return seal.seal(Ticket.PURPOSE, ticket);
    }

    /** The ticket, or null when it is not ours or has expired. */
    public @Nullable Ticket open(String sealed) {
        return seal.open(Ticket.PURPOSE, sealed);
    }

    /** The pass, or null when it is not ours or has expired. */
    public @Nullable Pass openPass(String sealed) {
        return seal.open(Pass.PURPOSE, sealed);
    }

    /** Checks the work and spends the ticket. */
    public Outcome work(Ticket ticket, ProofOfWork.Solution solution) {
        Outcome outcome = work.check(solution, ticket);
        return outcome.opens() && !spent.spend(ticket.id()) ? Outcome.REPLAYED : outcome;
    }

    /** Checks that the wait is over, in the network where it began, and that it is that network's turn; spends the ticket. */
    public Outcome waited(Ticket ticket, Network network) {
        if (!ticket.network().equals(network.text())) {
            return Outcome.FORGED;
        }
        if (spent.holds(ticket.id())) {
            return Outcome.REPLAYED;
        }
        if (ticket.opensAt().isAfter(clock.instant()) || limits.waited(network) != null) {
            return Outcome.TOO_SOON;
        }
        return spent.spend(ticket.id()) ? Outcome.WAITED : Outcome.REPLAYED;
    }

    /** The pass for a ticket whose outcome opens, sealed. */
    public String pass(Ticket ticket, Outcome outcome) {
        String network = outcome == Outcome.WAITED ? ticket.network() : null;
        return seal.seal(
                Pass.PURPOSE,
                new Pass(
                        ids.next("w_"),
                        ticket.action(),
                        network,
                        clock.instant().plus(configuration.passLifetime())));
    }
}
