package fr.montour.gateway.applicant.account;

import fr.montour.gateway.edge.language.Language;
import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.person.Person;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person's own data and preferences. */
@Singleton
public class AccountClient {

    private static final String PERSONS = "persons";
    private static final String ME = "me";

    private final ServiceClient calls;

    AccountClient(ServiceClient calls) {
        this.calls = calls;
    }

    @Serdeable
    record Preferences(String locale, @Nullable String email) {}

    /** The person logged in. */
    public Person person(Session session) {
        return calls.answer(ServiceRequest.get(Service.IDENTITY, PERSONS, ME).as(session.caller()), Person.class);
    }

    /**
     * Keeps the language, and the e-mail address where it is another than before; none makes the one before forgotten. An address
     * that comes with the login cannot be replaced: {@code preferences-invalid}.
     */
    public void prefer(Session session, Language language, @Nullable String email) {
        String before = person(session).email();
        String change = Objects.equals(before, email) ? null : Objects.requireNonNullElse(email, "");
        calls.done(ServiceRequest.put(Service.IDENTITY, PERSONS, ME, "preferences")
                .as(session.caller())
                .body(new Preferences(language.tag(), change)));
    }
}
