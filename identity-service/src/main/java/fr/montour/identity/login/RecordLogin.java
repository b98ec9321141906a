package fr.montour.identity.login;

import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.duplicate.DuplicateSignals;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.model.Realm;
import fr.montour.identity.person.AccountHolder;
import fr.montour.identity.person.Language;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.Persons;
import fr.montour.identity.person.Profile;
import fr.montour.identity.person.UpdatePerson;
import fr.montour.identity.revocation.BeginSession;
import fr.montour.platform.result.Result;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records a login that the gateway reports: the first one registers the person, later ones refresh identity and
 * address. Called by {@code LoginController}.
 *
 * <p>The account is bound to a person id first, then the person of that id is written. Whoever comes second, at the
 * same moment or after a crash between the two writes, finds the bound id and continues from there, so that one account
 * is one person.
 */
public final class RecordLogin {

    private final IdTokens tokens;
    private final IdentifyAccountHolder identify;
    private final Persons persons;
    private final UpdatePerson updates;
    private final DuplicateSignals signals;
    private final NoticeLostRoles lostRoles;
    private final BeginSession begin;
    private final Supplier<PersonId> ids;
    private final InstantSource clock;

    public RecordLogin(
            IdTokens tokens,
            IdentifyAccountHolder identify,
            Persons persons,
            DuplicateSignals signals,
            NoticeLostRoles lostRoles,
            BeginSession begin,
            Supplier<PersonId> ids,
            InstantSource clock) {
        this.tokens = tokens;
        this.identify = identify;
        this.persons = persons;
        this.updates = new UpdatePerson(persons);
        this.signals = signals;
        this.lostRoles = lostRoles;
        this.begin = begin;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Records one login; repeatable.
     *
     * @param idToken as Keycloak issued it, not yet verified
     * @param language kept at the first login; later the person's own choice counts
     * @return the person with the roles of this login; refused with {@code LOGIN_INVALID}, {@code ASSURANCE_TOO_LOW} or
     *     {@code PERSON_BLOCKED}
     */
    public Result<LoginResult> record(Realm realm, String idToken, Language language) {
        var terms = begin.terms();
        return tokens.verify(realm, idToken)
                .then(login -> Role.of(realm, login.roles())
                        .then(roles -> identify.identify(login)
                                .then(holder -> registerOrRefresh(holder, language))
                                .map(person -> {
                                    lostRoles.since(person, roles);
                                    return new LoginResult(person, roles, login.organisation(), login.sites(), terms);
                                })));
    }

    private Result<Profile> registerOrRefresh(AccountHolder holder, Language language) {
        var id = persons.bind(holder.account(), ids.get());
        if (persons.find(id).isEmpty()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var registration = Person.Active.register(id, holder, language, now);
            if (persons.add(registration)) {
                moveSignal(id, null, holder.fingerprint());
                return Result.done(registration.next().profile());
            }
        }
        return refresh(id, holder);
    }

    private Result<Profile> refresh(PersonId id, AccountHolder holder) {
        var before = new AtomicReference<@Nullable PivotFingerprint>();
        return updates.<Person.Active>update(id, person -> {
                    before.set(person.profile().fingerprint());
                    return switch (person) {
                        case Person.Active active -> Result.done(active.logIn(holder));
                        case Person.Blocked blocked -> blocked.refused();
                    };
                })
                .map(active -> {
                    moveSignal(id, before.get(), holder.fingerprint());
                    return active.profile();
                });
    }

    /** Repeated at every login, so that the next one makes up for a crash after the person was written. */
    private void moveSignal(PersonId id, @Nullable PivotFingerprint before, @Nullable PivotFingerprint now) {
        if (now != null) {
            signals.record(now, id);
        }
        if (before != null && !before.equals(now)) {
            signals.withdraw(before, id);
        }
    }
}
