package fr.montour.identity.person;

import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Stands for the store in tests of rules; held to {@link PersonsContract} like it. */
public final class InMemoryPersons implements Persons {

    private final Map<AccountId, PersonId> accounts = new ConcurrentHashMap<>();
    private final Map<PersonId, Stored> persons = new ConcurrentHashMap<>();
    private final List<PersonEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public PersonId bind(AccountId account, PersonId candidate) {
        var earlier = accounts.putIfAbsent(account, candidate);
        return earlier == null ? candidate : earlier;
    }

    @Override
    public boolean add(Person.Change<Person.Active> registration) {
        var person = registration.next();
        boolean added = persons.putIfAbsent(person.id(), new Stored(person, 1)) == null;
        if (added) {
            events.addAll(registration.events());
        }
        return added;
    }

    @Override
    public Optional<Stored> find(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    @Override
    public List<PersonId> after(@Nullable PersonId previous, int most) {
        return persons.keySet().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .filter(id -> previous == null || id.value().compareTo(previous.value()) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public boolean replace(Stored read, Person next, List<PersonEvent> happened) {
        var written = new AtomicBoolean();
        persons.computeIfPresent(next.id(), (id, stored) -> {
            written.set(stored.version() == read.version());
            return written.get() ? new Stored(next, stored.version() + 1) : stored;
        });
        if (written.get()) {
            events.addAll(happened);
        }
        return written.get();
    }

    public List<PersonEvent> events() {
        return new ArrayList<>(events);
    }

    public int count() {
        return persons.size();
    }
}
