package fr.montour.identity.contact;

import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.PersonEvent;
import fr.montour.identity.person.Persons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells other services again who people are and how to reach them, for one whose database was lost or restored. Repeatable: they
 * keep the newest. Called by {@code ContactAnnouncementController}, part by part.
 */
public final class AnnounceContacts {

    private static final int ATTEMPTS = 10;

    private final Persons persons;

    public AnnounceContacts(Persons persons) {
        this.persons = persons;
    }

    /**
     * One part of them.
     *
     * @param next where the next part begins; null when this was the last
     */
    public record Announced(int count, @Nullable PersonId next) {}

    /** Announces the next persons after this one, in the order of their ids. */
    public Announced announce(@Nullable PersonId after, int most) {
        List<PersonId> part = persons.after(after, most);
        part.forEach(this::announce);
        return new Announced(part.size(), part.size() < most ? null : part.getLast());
    }

    private void announce(PersonId id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var stored = persons.find(id).orElse(null);
            if (stored == null || persons.replace(stored, stored.person(), registered(stored.person()))) {
                return;
            }
        }
        throw new IllegalStateException("others kept writing person " + id);
    }

    private static List<PersonEvent> registered(Person person) {
        return List.of(new PersonEvent.Registered(person.profile()));
    }
}
