package fr.montour.identity.login;

import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.duplicate.DuplicateSignals;
import fr.montour.identity.model.Outcome;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.model.Realm;
import fr.montour.identity.model.Rejection;
import fr.montour.identity.person.AccountHolder;
import fr.montour.identity.person.Language;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.Persons;
import fr.montour.identity.person.Profile;
import fr.montour.identity.person.UpdatePerson;
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
public final class RecordLogin {

    private final IdTokens tokens;
    private final IdentifyAccountHolder identify;
    private final Persons persons;
    private final UpdatePerson updates;
    private final DuplicateSignals signals;
    private final Supplier<PersonId> ids;
    private final InstantSource clock;

    public RecordLogin(
            IdTokens tokens,
            IdentifyAccountHolder identify,
            Persons persons,
            DuplicateSignals signals,
            Supplier<PersonId> ids,
            InstantSource clock) {
        this.tokens = tokens;
        this.identify = identify;
        this.persons = persons;
        this.updates = new UpdatePerson(persons);
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Records one login; repeatable.
     *
     * @param idToken as Keycloak issued it, not yet verified
     * @param language kept at the first login; later the person's own choice counts
     * @return the person with the roles of this login; refused where the token, the account, the assurance or the person does not permit it
     */
    public Outcome<LoginResult> record(Realm realm, String idToken, Language language) {
        return tokens.verify(realm, idToken)
                .then(login -> Role.of(realm, login.roles())
                        .then(roles -> identify.identify(login)
                                .then(holder -> registerOrRefresh(holder, language))
                                .then(person -> Outcome.done(new LoginResult(person, roles, login.organisation())))));
    }

    private Outcome<Profile> registerOrRefresh(AccountHolder holder, Language language) {
        var id = persons.bind(holder.account(), ids.get());
        if (persons.find(id).isEmpty()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var registration = Person.Active.register(id, holder, language, now);
            if (persons.add(registration)) {
                moveSignal(id, null, holder.fingerprint());
                return Outcome.done(registration.next().profile());
            }
        }
        return refresh(id, holder);
    }

    private Outcome<Profile> refresh(PersonId id, AccountHolder holder) {
        var before = new AtomicReference<@Nullable PivotFingerprint>();
        return updates.<Person.Active>update(id, person -> {
                    before.set(person.profile().fingerprint());
                    return switch (person) {
                        case Person.Active active -> Outcome.done(active.logIn(holder));
                        case Person.Blocked blocked -> Outcome.refused(Rejection.PERSON_BLOCKED);
                    };
                })
                .then(active -> {
                    moveSignal(id, before.get(), holder.fingerprint());
                    return Outcome.done(active.profile());
                });
    }

    /** Repeated at every login, so that a crash after the person was written heals here too. */
    private void moveSignal(PersonId id, @Nullable PivotFingerprint before, @Nullable PivotFingerprint now) {
        if (now != null) {
            signals.record(now, id);
        }
        if (before != null && !before.equals(now)) {
            signals.withdraw(before, id);
        }
    }
}
