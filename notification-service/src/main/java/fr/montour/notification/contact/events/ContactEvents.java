package fr.montour.notification.contact.events;

import fr.montour.notification.contact.ContactEvent;
import fr.montour.notification.contact.Untold;
import fr.montour.platform.events.OutboxEntries;
import fr.montour.platform.events.OutboxRelay;
import fr.montour.platform.events.OutboxSource;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bson.Document;

/** Turns news of contacts into events of their documents' outbox. Called by the store of contacts. */
@Singleton
public class ContactEvents {

    /** Collection of the contacts. */
    public static final String COLLECTION = "contacts";

    private static final String UNREACHABLE = "contact.unreachable.v1";
    private static final String REACHABLE = "contact.reachable.v1";

    private final OutboxEntries entries;
    private final OutboxRelay relay;

    public ContactEvents(OutboxEntries entries, OutboxRelay relay) {
        this.entries = entries;
        this.relay = relay;
    }

    /** The event to push in the same write as the change. */
    public Document entry(ContactEvent event) {
        var person = event.person().value();
        return switch (event) {
            case ContactEvent.Unreachable(var id, var untold) ->
                entries.entry(UNREACHABLE, person, ContactUnreachableEvent.of(id, untold))
                        .append("id", sameForSame(untold));
            case ContactEvent.Reachable(var id, var since) ->
                entries.entry(REACHABLE, person, new ContactReachableEvent(person, since));
        };
    }

    /** Tells the relay after the write. */
    public void wake(ContactEvent event) {
        relay.wake(COLLECTION, event.person().value());
    }

    /** A letter that is tried again after a crash announces the same event again. */
    private static String sameForSame(Untold untold) {
        var cause = untold.cause() + ":" + untold.reason();
        return UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Factory
    static final class Source {
        @Bean
        @Singleton
        OutboxSource contacts() {
            return new OutboxSource(COLLECTION);
        }
    }
}
