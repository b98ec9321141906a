package fr.montour.gateway.account;

import fr.montour.gateway.calls.Service;
import fr.montour.gateway.calls.ServiceCalls;
import fr.montour.gateway.calls.ServiceRequest;
import fr.montour.gateway.page.Language;
import fr.montour.gateway.session.Session;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A person's own data and preferences. */
@Singleton
public class AccountDesk {

    private static final String PERSONS = "persons";
    private static final String ME = "me";

    private final ServiceCalls calls;

    AccountDesk(ServiceCalls calls) {
        this.calls = calls;
    }

    @Serdeable
    record Preferences(String locale, String email) {}

    /** The person logged in. */
    public Person person(Session session) {
        return calls.answer(ServiceRequest.get(Service.IDENTITY, PERSONS, ME).as(session.caller()), Person.class);
    }

    /** Keeps language and e-mail address; without an address the one that was given before is forgotten. */
    public void prefer(Session session, Language language, @Nullable String email) {
        calls.done(ServiceRequest.put(Service.IDENTITY, PERSONS, ME, "preferences")
                .as(session.caller())
                .body(new Preferences(language.tag(), email == null ? "" : email)));
    }
}
