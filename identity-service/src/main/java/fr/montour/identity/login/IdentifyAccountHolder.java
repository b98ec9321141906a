package fr.montour.identity.login;

import fr.montour.identity.civil.CivilIdentity;
import fr.montour.identity.civil.PivotKey;
import fr.montour.identity.civil.StaffIdentity;
import fr.montour.identity.login.AccountDirectory.Entry;
import fr.montour.identity.model.IdentityRefusal;
import fr.montour.identity.model.Realm;
import fr.montour.identity.person.AccountHolder;
import fr.montour.identity.person.Assurance;
import fr.montour.identity.person.EmailAddress;
import fr.montour.platform.result.Result;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Finds out who holds the account of a verified login, from what its realm knows. Called by {@link RecordLogin}. */
public final class IdentifyAccountHolder {

    /** Birth dates are compared with the day in France. */
    private static final ZoneId CIVIL_TIME = ZoneId.of("Europe/Paris");

    private final AccountDirectory directory;
    private final PivotKey key;
    private final boolean smtpUtf8;
    private final InstantSource clock;

    /**
     * Makes it.
     *
     * @param smtpUtf8 whether our mail server can write to addresses with letters beyond ASCII; else such a one counts as none
     */
    public IdentifyAccountHolder(AccountDirectory directory, PivotKey key, boolean smtpUtf8, InstantSource clock) {
        this.directory = directory;
        this.key = key;
        this.smtpUtf8 = smtpUtf8;
        this.clock = clock;
    }

    /** The account's holder; refused with {@code LOGIN_INVALID} or {@code ASSURANCE_TOO_LOW}. */
    public Result<AccountHolder> identify(VerifiedLogin login) {
        return directory
                .find(login.account())
                .map(entry -> login.account().realm() == Realm.USAGERS ? citizen(login, entry) : staff(login, entry))
                .orElseGet(() ->
                        Result.refused(IdentityRefusal.LOGIN_INVALID, "The account no longer exists: log in again."));
    }

    private Result<AccountHolder> citizen(VerifiedLogin login, Entry entry) {
        var assurance = Assurance.of(login.acr());
        if (assurance.isEmpty()) {
            return Result.refused(
                    IdentityRefusal.ASSURANCE_TOO_LOW, "Log in through FranceConnect at level eidas1 or higher.");
        }
        return CivilIdentity.of(entry.claims(), LocalDate.ofInstant(clock.instant(), CIVIL_TIME))
                .map(identity -> new AccountHolder(
                        login.account(), identity, assurance.get(), address(entry), key.fingerprint(identity)));
    }

    private @Nullable EmailAddress address(Entry entry) {
        return EmailAddress.parse(entry.email())
                .filter(address -> smtpUtf8 || !address.needsSmtpUtf8())
                .orElse(null);
    }

    private Result<AccountHolder> staff(VerifiedLogin login, Entry entry) {
        var claims = entry.claims();
        return Result.done(new AccountHolder(
                login.account(),
                StaffIdentity.of(claims.givenName(), claims.familyName(), entry.username()),
                null,
                address(entry),
                null));
    }
}
