package fr.montour.identity.login;

import fr.montour.identity.person.Arrival;
import fr.montour.identity.person.DuplicateSignals;
import fr.montour.identity.person.Language;
import fr.montour.identity.person.Outcome;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.PersonId;
import fr.montour.identity.person.PersonUpdates;
import fr.montour.identity.person.Persons;
import fr.montour.identity.person.PivotSignal;
import fr.montour.identity.person.Profile;
import fr.montour.identity.person.Realm;
import fr.montour.identity.person.Rejection;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A login: the first one makes the person, later ones refresh what the state knows of them.
 *
 * <p>The account is bound to a person id first, then the person of that id is written. Whoever comes second, at the same moment
 * or after a crash between the two writes, finds the bound id and goes on from there: one account, one person.
 */
public final class LogIn {

    private final IdTokens tokens;
    private final Arrivals arrivals;
    private final Persons persons;
    private final PersonUpdates updates;
    private final DuplicateSignals signals;
    private final Supplier<PersonId> ids;
    private final InstantSource clock;

    public LogIn(
            IdTokens tokens,
            Arrivals arrivals,
            Persons persons,
            DuplicateSignals signals,
            Supplier<PersonId> ids,
            InstantSource clock) {
        this.tokens = tokens;
        this.arrivals = arrivals;
        this.persons = persons;
        this.updates = new PersonUpdates(persons);
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Logs somebody in.
     *
     * @param language spoken at the first login; later the person's own choice counts
     */
    public Outcome<LoggedIn> logIn(Realm realm, String idToken, Language language) {
        return tokens.verify(realm, idToken)
                .then(login -> Role.of(realm, login.roles())
                        .then(roles -> arrivals.of(login)
                                .then(arrival -> admit(arrival, language))
                                .then(person -> Outcome.done(new LoggedIn(person, roles, login.organisation())))));
    }

    private Outcome<Profile> admit(Arrival arrival, Language language) {
        var id = persons.claim(arrival.account(), ids.get());
        if (persons.find(id).isEmpty()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var registration = Person.Active.register(id, arrival, language, now);
            if (persons.add(registration)) {
                signal(id, null, arrival.signal());
                return Outcome.done(registration.next().profile());
            }
        }
        return refresh(id, arrival);
    }

    private Outcome<Profile> refresh(PersonId id, Arrival arrival) {
        var before = new AtomicReference<@Nullable PivotSignal>();
        return updates.<Person.Active>update(id, person -> {
                    before.set(person.profile().signal());
                    return switch (person) {
                        case Person.Active active -> Outcome.done(active.logIn(arrival));
                        case Person.Blocked blocked -> Outcome.refused(Rejection.PERSON_BLOCKED);
                    };
                })
                .then(active -> {
                    signal(id, before.get(), arrival.signal());
                    return Outcome.done(active.profile());
                });
    }

    /** Repeated at every login, so that a crash after the person was written heals here too. */
    private void signal(PersonId id, @Nullable PivotSignal before, @Nullable PivotSignal now) {
        if (now != null) {
            signals.record(now, id);
        }
        if (before != null && !before.equals(now)) {
            signals.withdraw(before, id);
        }
    }
}
