package fr.montour.identity.contact;

import java.time.Instant;
import java.util.Optional;

/** Links that were sent and can still be opened. */
public interface AddressLinks {

    void add(AddressLink link);

    /** The link with the token of this fingerprint. */
    Optional<AddressLink> find(String fingerprint);

    /** Forgets links that cannot be opened any more. */
    void forget(Instant now);
}
