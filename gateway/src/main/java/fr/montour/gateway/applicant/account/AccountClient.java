package fr.montour.gateway.applicant.account;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.PreferredLanguage;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.person.Person;
import fr.montour.platform.words.Language;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks identity-service for a person's own data, and keeps their preferences there. */
@Singleton
public class AccountClient implements PreferredLanguage {

    private static final String PERSONS = "persons";
    private static final String ME = "me";

    private final ServiceClient services;

    AccountClient(ServiceClient services) {
        this.services = services;
    }

    @Serdeable
    record AddressProof(String token) {}

    @Serdeable
    record Preferences(String locale, @Nullable String email) {}

    /** The person logged in. */
    public Person person(Session session) {
        return services.answer(ServiceRequest.get(Service.IDENTITY, PERSONS, ME).as(session.caller()), Person.class);
    }

    /**
     * Keeps the language, and the e-mail address where it is another than before; none goes back to that of the login. Another one gets
     * a link first. {@code preferences-invalid}, {@code address-not-ascii}, {@code address-links-exhausted}.
     */
    public void prefer(Session session, Language language, @Nullable String email) {
        var before = person(session);
        var entered = before.unprovenEmail() == null ? before.email() : before.unprovenEmail();
        var same = Objects.equals(email, entered);
        send(session, new Preferences(language.tag(), same ? null : Objects.requireNonNullElse(email, "")));
    }

    /** Sends the link to the address that is still to be proven once more. */
    public void sendLinkAgain(Session session) {
        var unproven = person(session).unprovenEmail();
        if (unproven != null) {
            send(session, new Preferences(session.language().tag(), unproven));
        }
    }

    /** Tells that whoever opened this link reads the mail of its address: {@code address-link-invalid}. */
    public void proveAddress(String token) {
        services.done(ServiceRequest.post(Service.IDENTITY, "address-proofs").body(new AddressProof(token)));
    }

    @Override
    public void keep(Session session, Language language) {
        send(session, new Preferences(language.tag(), null));
    }

    private void send(Session session, Preferences preferences) {
        services.done(ServiceRequest.put(Service.IDENTITY, PERSONS, ME, "preferences")
                .as(session.caller())
                .body(preferences));
    }
}
