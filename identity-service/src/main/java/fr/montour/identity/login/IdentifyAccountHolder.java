package fr.montour.identity.login;

import fr.montour.identity.civil.CivilIdentity;
import fr.montour.identity.civil.PivotKey;
import fr.montour.identity.civil.StaffIdentity;
import fr.montour.identity.login.AccountDirectory.Entry;
import fr.montour.identity.model.Outcome;
import fr.montour.identity.model.Realm;
import fr.montour.identity.model.Rejection;
import fr.montour.identity.person.AccountHolder;
import fr.montour.identity.person.Assurance;
import fr.montour.identity.person.EmailAddress;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Finds out who holds the account of a verified login, from what its realm knows. Called by {@link RecordLogin}. */
public final class IdentifyAccountHolder {

    /** Nobody is born in the future of French civil time. */
    private static final ZoneId CIVIL_TIME = ZoneId.of("Europe/Paris");

    private final AccountDirectory directory;
    private final PivotKey key;
    private final InstantSource clock;

    public IdentifyAccountHolder(AccountDirectory directory, PivotKey key, InstantSource clock) {
        this.directory = directory;
        this.key = key;
        this.clock = clock;
    }

    /** The identity behind a login; refused where it is not proven well enough or makes no sense. */
    public Outcome<AccountHolder> identify(VerifiedLogin login) {
        return directory
                .find(login.account())
                .map(entry -> login.account().realm() == Realm.USAGERS ? citizen(login, entry) : staff(login, entry))
                .orElseGet(() -> Outcome.refused(Rejection.ACCOUNT_GONE));
    }

    private Outcome<AccountHolder> citizen(VerifiedLogin login, Entry entry) {
        var assurance = Assurance.of(login.acr());
        if (assurance.isEmpty()) {
            return Outcome.refused(Rejection.ASSURANCE_TOO_LOW);
        }
        return CivilIdentity.of(entry.claims(), LocalDate.ofInstant(clock.instant(), CIVIL_TIME))
                .then(identity -> Outcome.done(new AccountHolder(
                        login.account(),
                        identity,
                        assurance.get(),
                        EmailAddress.parse(entry.email()).orElse(null),
                        key.fingerprint(identity))));
    }

    private static Outcome<AccountHolder> staff(VerifiedLogin login, Entry entry) {
        var claims = entry.claims();
        return Outcome.done(new AccountHolder(
                login.account(),
                StaffIdentity.of(claims.givenName(), claims.familyName(), entry.username()),
                null,
                EmailAddress.parse(entry.email()).orElse(null),
                null));
    }
}
