package fr.montour.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.person.EmailAddress;
import fr.montour.identity.person.Somebody;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of links promises. */
public abstract class AddressLinksContract {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final AddressLink link = new AddressLink(
            AddressLink.fingerprint(UUID.randomUUID().toString()),
            Somebody.newId(),
            new EmailAddress("claire@example.org"),
            NOW.plus(Duration.ofDays(1)));

    protected abstract AddressLinks links();

    @Test
    void linkIsFoundByItsFingerprintAlone() {
        links().add(link);

        assertThat(links().find(link.fingerprint())).contains(link);
        assertThat(links().find(AddressLink.fingerprint("other"))).isEmpty();
    }

    @Test
    void linkIsForgottenWhenItCannotBeOpenedAnyMore() {
        links().add(link);

        links().forget(link.until().minusMillis(1));
        assertThat(links().find(link.fingerprint())).isPresent();

        links().forget(link.until());
        assertThat(links().find(link.fingerprint())).isEmpty();
    }
}
