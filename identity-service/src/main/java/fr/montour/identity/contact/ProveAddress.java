package fr.montour.identity.contact;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.UpdatePerson;
import fr.montour.platform.result.Result;
import java.time.InstantSource;

/** Takes the token of a link: whoever has it reads the mail of that address. Called by {@code AddressProofController}. */
public final class ProveAddress {

    private final AddressLinks links;
    private final UpdatePerson updates;
    private final InstantSource clock;

    public ProveAddress(AddressLinks links, UpdatePerson updates, InstantSource clock) {
        this.links = links;
        this.updates = updates;
        this.clock = clock;
    }

    /** The person whose letters go to the address now; repeatable. Refused with {@code ADDRESS_LINK_INVALID}. */
    public Result<Person.Active> prove(String token) {
        var now = clock.instant();
        return Result.of(
                        links.find(AddressLink.fingerprint(token)).filter(link -> now.isBefore(link.until())),
                        IdentityRefusal.ADDRESS_LINK_INVALID)
                .then(link -> updates.update(link.person(), person -> switch (person) {
                    case Person.Active active -> active.proveAddress(link.address(), now);
                    case Person.Blocked blocked -> blocked.refused();
                }));
    }
}
