package fr.montour.gateway.applicant.account;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.person.Person;
import fr.montour.platform.words.Language;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks identity-service for a person's own data, and keeps their preferences there. */
@Singleton
public class AccountClient {

    private static final String PERSONS = "persons";
    private static final String ME = "me";

    private final ServiceClient services;

    AccountClient(ServiceClient services) {
        this.services = services;
    }

    @Serdeable
    record Preferences(String locale, @Nullable String email) {}

    /** The person logged in. */
    public Person person(Session session) {
        return services.answer(ServiceRequest.get(Service.IDENTITY, PERSONS, ME).as(session.caller()), Person.class);
    }

    /**
     * Keeps the language, and the e-mail address where it is another than before; none makes the one before forgotten. An address
     * that comes with the login cannot be replaced: {@code preferences-invalid}.
     */
    public void prefer(Session session, Language language, @Nullable String email) {
        String before = person(session).email();
        String change = Objects.equals(before, email) ? null : Objects.requireNonNullElse(email, "");
        services.done(ServiceRequest.put(Service.IDENTITY, PERSONS, ME, "preferences")
                .as(session.caller())
                .body(new Preferences(language.tag(), change)));
    }
}
