package fr.montour.identity.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * E-mail addresses and language of a person.
 *
 * @param given address from FranceConnect or the directory; letters go there while there is no other
 * @param own address that the person entered and proved by a link
 * @param unproven address that the person entered; nothing but the link goes there
 */
public record Contact(
        @Nullable EmailAddress given,
        @Nullable EmailAddress own,
        @Nullable Unproven unproven,
        Language language) {

    /** An address whose link was not opened yet, and until when it can be. */
    public record Unproven(EmailAddress address, Instant until) {}

    public Contact(@Nullable EmailAddress given, @Nullable EmailAddress own, Language language) {
        this(given, own, null, language);
    }

    /** The address that letters go to; null where there is none. */
    public @Nullable EmailAddress email() {
        return own != null ? own : given;
    }

    /** Whether the address needs no link: the person proved it before, or it came with their login. */
    public boolean knows(EmailAddress address) {
        return address.sameAs(own) || address.sameAs(given);
    }

    /** Whether letters would go elsewhere, or be in another language. */
    boolean tellsOtherwise(Contact before) {
        return language != before.language
                || (email() == null ? before.email() != null : !email().equals(before.email()));
    }

    /** After a login that gave this address; the person's own address and language stay. */
    Contact given(@Nullable EmailAddress email) {
        return new Contact(email, own, unproven, language);
    }

    Contact speaking(Language wished) {
        return new Contact(given, own, unproven, wished);
    }

    /** Without the person's own address, be it proven or not. */
    Contact withoutOwn() {
        return new Contact(given, null, language);
    }

    /** Letters go to an address that is {@linkplain #knows known}. */
    Contact using(EmailAddress known) {
        return new Contact(given, known.sameAs(own) ? own : null, language);
    }

    /** Letters stay where they are until the link is opened. */
    Contact asking(EmailAddress address, Instant until) {
        return new Contact(given, own, new Unproven(address, until), language);
    }

    /** Whether the link to this address still counts: it was neither taken back nor followed by another. */
    boolean asked(EmailAddress address, Instant now) {
        return unproven != null && unproven.address().equals(address) && now.isBefore(unproven.until());
    }

    Contact proven(EmailAddress address) {
        return new Contact(given, address, language);
    }
}
