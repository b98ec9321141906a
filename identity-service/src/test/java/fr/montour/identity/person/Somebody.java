package fr.montour.identity.person;

import fr.montour.identity.civil.CivilIdentity;
import fr.montour.identity.civil.PivotClaims;
import fr.montour.identity.civil.PivotKey;
import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.model.Realm;
import fr.montour.platform.result.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** People for tests. */
public final class Somebody {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    public static final PivotKey KEY = PivotKey.ofBase64Url("bW9udG91ci1tb250b3VyLW1vbnRvdXItbW9udG91ci0x");

    private static final AtomicLong COUNTER = new AtomicLong();

    private Somebody() {}

    public static PersonId newId() {
        return new PersonId(PersonId.PREFIX + "%026d".formatted(COUNTER.incrementAndGet()));
    }

    public static AccountId newAccount() {
        return new AccountId(Realm.USAGERS, "sub-" + COUNTER.incrementAndGet());
    }

    public static PivotClaims claims(@Nullable String givenName, @Nullable String familyName) {
        return new PivotClaims(givenName, familyName, "female", "1988-05-04", null, "99100", "75056");
    }

    public static PivotClaims born(@Nullable String birthdate, @Nullable String raw) {
        return new PivotClaims("Claire", "Dupont", "female", birthdate, raw, "99100", "75056");
    }

    public static CivilIdentity civil(PivotClaims claims) {
        return value(CivilIdentity.of(claims, TODAY));
    }

    public static AccountHolder holder(AccountId account) {
        return holder(account, "Claire", "Dupont", "claire@example.org");
    }

    public static AccountHolder holder(AccountId account, String givenName, String familyName, @Nullable String email) {
        var identity = civil(claims(givenName, familyName));
        return new AccountHolder(
                account, identity, Assurance.EIDAS1, EmailAddress.parse(email).orElse(null), KEY.fingerprint(identity));
    }

    /** The holder of an account of that name, with or without an address from the login. */
    public static AccountHolder withEmail(String account, @Nullable String email) {
        return holder(new AccountId(Realm.USAGERS, account), "Claire", "Dupont", email);
    }

    public static Person.Change<Person.Active> registration() {
        return Person.Active.register(newId(), holder(newAccount()), Language.FR, NOW);
    }

    public static <T> T value(Result<T> result) {
        return switch (result) {
            case Result.Done<T>(T value) -> value;
            case Result.Refused<T> refused -> throw new AssertionError("refused: " + refused);
        };
    }

    /** The refusal and its reason, as {@code PERSON_UNKNOWN: Nobody has this id.} */
    public static String refusal(Result<?> result) {
        return switch (result) {
            case Result.Done<?> done -> throw new AssertionError("not refused");
            case Result.Refused<?> refused -> refused.refusal() + ": " + refused.reason();
        };
    }
}
