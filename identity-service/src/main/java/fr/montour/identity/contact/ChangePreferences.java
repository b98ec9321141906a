package fr.montour.identity.contact;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.EmailAddress;
import fr.montour.identity.person.Language;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.Persons;
import fr.montour.identity.person.UpdatePerson;
import fr.montour.platform.result.Result;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes a person's language and the address of their letters. An address that is not known to be theirs gets a link first, and
 * nothing else until the link is opened. Called by {@code PreferencesController}.
 */
public final class ChangePreferences {

    private final Persons persons;
    private final UpdatePerson updates;
    private final SendAddressLink links;
    private final boolean smtpUtf8;

    /**
     * Makes it.
     *
     * @param smtpUtf8 whether our mail server can write to addresses with letters beyond ASCII before the at sign
     */
    public ChangePreferences(Persons persons, SendAddressLink links, boolean smtpUtf8) {
        this.persons = persons;
        this.updates = new UpdatePerson(persons);
        this.links = links;
        this.smtpUtf8 = smtpUtf8;
    }

    /**
     * Keeps the choice. The same choice again writes nothing and causes no event, but for an address that is still to be proven: it
     * gets another link.
     *
     * @param language ISO 639-1 code
     * @param email e-mail address; empty goes back to the one of the login, null leaves it as it is
     */
    public Result<Person.Active> change(PersonId id, String language, @Nullable String email) {
        var wished = Language.of(language);
        if (wished.isEmpty()) {
            return Result.refused(IdentityRefusal.PREFERENCES_INVALID, "The locale is fr or en.");
        }
        if (email == null) {
            return update(id, active -> active.speak(wished.get()));
        }
        if (email.isBlank()) {
            return update(id, active -> active.forgetOwnAddress(wished.get()));
        }
        return address(email).then(address -> write(id, address, wished.get()));
    }

    private Result<EmailAddress> address(String text) {
        var address = EmailAddress.parse(text);
        if (address.isEmpty()) {
            return Result.refused(IdentityRefusal.PREFERENCES_INVALID, "This is no e-mail address.");
        }
        return address.get().needsSmtpUtf8() && !smtpUtf8
                ? Result.refused(IdentityRefusal.ADDRESS_NOT_ASCII)
                : Result.done(address.get());
    }

    private Result<Person.Active> write(PersonId id, EmailAddress address, Language language) {
        return persons.require(id).then(stored -> switch (stored.person()) {
            case Person.Blocked blocked -> blocked.refused();
            case Person.Active active ->
                active.profile().contact().knows(address)
                        ? update(id, person -> person.useAddress(address, language))
                        : links.send(id, address, language);
        });
    }

    private Result<Person.Active> update(PersonId id, Function<Person.Active, Person.Change<Person.Active>> change) {
        return updates.update(id, person -> switch (person) {
            case Person.Active active -> Result.done(change.apply(active));
            case Person.Blocked blocked -> blocked.refused();
        });
    }
}
