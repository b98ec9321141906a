package fr.montour.identity.contact;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Stands for the store in tests of rules; held to {@link AddressLinksContract} like it. */
final class InMemoryAddressLinks implements AddressLinks {

    private final Map<String, AddressLink> links = new ConcurrentHashMap<>();

    @Override
    public void add(AddressLink link) {
        links.put(link.fingerprint(), link);
    }

    @Override
    public Optional<AddressLink> find(String fingerprint) {
        return Optional.ofNullable(links.get(fingerprint));
    }

    @Override
    public void forget(Instant now) {
        links.values().removeIf(link -> !link.until().isAfter(now));
    }
}
