package fr.montour.notification.contact;

import fr.montour.platform.words.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands for the store in tests without servers; passes the same contract. */
public final class MemoryContacts implements Contacts {

    private record Names(@Nullable String given, @Nullable String family) {}

    private record Reach(
            @Nullable EmailAddress email,
            Language language,
            Instant since,
            @Nullable Instant refusedSince) {}

    private final Map<PersonId, Names> names = new HashMap<>();
    private final Map<PersonId, Reach> reaches = new HashMap<>();
    private final List<ContactEvent> announced = new ArrayList<>();

    /** What others heard, in order. */
    public List<ContactEvent> announced() {
        return List.copyOf(announced);
    }

    @Override
    public synchronized Optional<Contact> find(PersonId person) {
        var known = names.getOrDefault(person, new Names(null, null));
        return Optional.ofNullable(reaches.get(person))
                .map(reach -> new Contact(
                        person, known.given(), known.family(), reach.email(), reach.language(), reach.refusedSince()));
    }

    @Override
    public synchronized void recordNames(PersonId person, @Nullable String givenName, @Nullable String familyName) {
        names.put(person, new Names(givenName, familyName));
    }

    @Override
    public synchronized void recordAddress(
            PersonId person, @Nullable EmailAddress email, Language language, Instant since) {
        var before = reaches.get(person);
        if (before != null && since.isBefore(before.since())) {
            return;
        }
        boolean same = before != null && Objects.equals(before.email(), email);
        var refused = before == null || !same ? null : before.refusedSince();
        reaches.put(person, new Reach(email, language, since, refused));
        if (before != null && !same && email != null && (before.email() == null || before.refusedSince() != null)) {
            announced.add(new ContactEvent.Reachable(person, since));
        }
    }

    @Override
    public synchronized void refused(PersonId person, EmailAddress address, Untold untold) {
        var reach = reaches.get(person);
        if (reach != null && address.equals(reach.email()) && reach.refusedSince() == null) {
            reaches.put(person, new Reach(address, reach.language(), reach.since(), untold.since()));
            untold(person, untold);
        } else if (untold.call() != null) {
            untold(person, untold);
        }
    }

    @Override
    public synchronized void reached(PersonId person, EmailAddress address, Instant at) {
        var reach = reaches.get(person);
        if (reach != null && address.equals(reach.email()) && reach.refusedSince() != null) {
            reaches.put(person, new Reach(address, reach.language(), reach.since(), null));
            announced.add(new ContactEvent.Reachable(person, at));
        }
    }

    @Override
    public synchronized void untold(PersonId person, Untold untold) {
        announced.add(new ContactEvent.Unreachable(person, untold));
    }
}
