package fr.montour.identity.login;

import fr.montour.identity.login.Directory.Entry;
import fr.montour.identity.person.Arrival;
import fr.montour.identity.person.Assurance;
import fr.montour.identity.person.CivilIdentity;
import fr.montour.identity.person.EmailAddress;
import fr.montour.identity.person.Outcome;
import fr.montour.identity.person.PivotKey;
import fr.montour.identity.person.Realm;
import fr.montour.identity.person.Rejection;
import fr.montour.identity.person.StaffIdentity;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reads who stands at the door from what the realm knows of their account. */
public final class Arrivals {

    /** Nobody is born in the future of French civil time. */
    private static final ZoneId CIVIL_TIME = ZoneId.of("Europe/Paris");

    private final Directory directory;
    private final PivotKey key;
    private final InstantSource clock;

    public Arrivals(Directory directory, PivotKey key, InstantSource clock) {
        this.directory = directory;
        this.key = key;
        this.clock = clock;
    }

    /** The identity behind a login; refused where it is not proven well enough or makes no sense. */
    public Outcome<Arrival> of(ProvenLogin login) {
        return directory
                .find(login.account())
                .map(entry -> login.account().realm() == Realm.USAGERS ? citizen(login, entry) : staff(login, entry))
                .orElseGet(() -> Outcome.refused(Rejection.ACCOUNT_GONE));
    }

    private Outcome<Arrival> citizen(ProvenLogin login, Entry entry) {
        var assurance = Assurance.of(login.acr());
        if (assurance.isEmpty()) {
            return Outcome.refused(Rejection.ASSURANCE_TOO_LOW);
        }
        return CivilIdentity.of(entry.claims(), LocalDate.ofInstant(clock.instant(), CIVIL_TIME))
                .then(identity -> Outcome.done(new Arrival(
                        login.account(),
                        identity,
                        assurance.get(),
                        EmailAddress.parse(entry.email()).orElse(null),
                        key.signal(identity))));
    }

    private static Outcome<Arrival> staff(ProvenLogin login, Entry entry) {
        var claims = entry.claims();
        return Outcome.done(new Arrival(
                login.account(),
                StaffIdentity.of(claims.givenName(), claims.familyName(), entry.username()),
                null,
                EmailAddress.parse(entry.email()).orElse(null),
                null));
    }
}
