package fr.montour.identity.contact;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.EmailAddress;
import fr.montour.identity.person.Language;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.UpdatePerson;
import fr.montour.platform.result.Result;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * Sends a link to an address that a person entered. What somebody types may be anybody's address: so many links an hour go to one
 * mailbox, whoever asks, and so many are asked for by one person.
 */
public final class SendAddressLink {

    private final UpdatePerson updates;
    private final AddressLinks links;
    private final LinkLimits limits;
    private final Rule rule;
    private final Supplier<String> tokens;
    private final InstantSource clock;

    /**
     * How many links, and how long they hold.
     *
     * @param perAddress links to one mailbox in an hour
     * @param perPerson links that one person asks for in an hour
     * @param lifetime how long a link can be opened
     */
    public record Rule(int perAddress, int perPerson, Duration lifetime) {}

    public SendAddressLink(
            UpdatePerson updates,
            AddressLinks links,
            LinkLimits limits,
            Rule rule,
            Supplier<String> tokens,
            InstantSource clock) {
        this.updates = updates;
        this.links = links;
        this.limits = limits;
        this.rule = rule;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The link is kept first: a crash before the person is written leaves one that nobody was sent. */
    Result<Person.Active> send(PersonId id, EmailAddress address, Language language) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!limits.take("person " + id, rule.perPerson(), now)
                || !limits.take("address " + address.mailbox(), rule.perAddress(), now)) {
            return Result.refused(
                    IdentityRefusal.ADDRESS_LINKS_EXHAUSTED, "Look into your mailbox, or try again in an hour.");
        }
        var token = tokens.get();
        var until = now.plus(rule.lifetime());
        links.add(new AddressLink(AddressLink.fingerprint(token), id, address, until));
        return updates.update(id, person -> switch (person) {
            case Person.Active active -> Result.done(active.askForProof(address, token, until, language));
            case Person.Blocked blocked -> blocked.refused();
        });
    }
}
