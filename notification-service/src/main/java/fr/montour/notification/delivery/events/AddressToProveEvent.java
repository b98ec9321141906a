package fr.montour.notification.delivery.events;

import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Recipient;
import fr.montour.platform.words.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Data of {@code person.address-to-prove.v1}. The address may be anybody's: the letter names nobody. */
@Serdeable
record AddressToProveEvent(String personId, String email, String token, Instant until, String locale)
        implements NoticeEvent {

    private static final Recipient ANYBODY = new Recipient(null, null);

    @Override
    public @Nullable String lineId() {
        return null;
    }

    @Override
    public String about() {
        return personId;
    }

    @Override
    public Instant validUntil() {
        return until;
    }

    @Override
    public EmailAddress to() {
        return new EmailAddress(email);
    }

    @Override
    public Recipient recipient() {
        return ANYBODY;
    }

    @Override
    public Language language() {
        return Language.ofTag(locale).orElse(Language.FRENCH);
    }

    @Override
    public Notice notice(NoticeKind kind, Instant at, boolean callTold) {
        return new Notice.AddressToProve(token, until);
    }

    @Override
    public String toString() {
        return "address of " + personId;
    }
}
