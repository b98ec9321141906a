/**
 * Events between the services: CloudEvents 1.0 in JSON on the topic exchange {@code montour.events}.
 *
 * <p>Out: {@link fr.montour.platform.events.OutboxEntries} makes an entry, the service writes it inside its own
 * document in the same write as the state change, {@link fr.montour.platform.events.OutboxRelay} publishes it with
 * publisher confirms and takes it out. In: every {@link fr.montour.platform.events.EventHandler} bean gets the events of
 * its type from the service's quorum queue; failures go through retry queues to a parking queue.
 *
 * <p>At least once on the wire, once in effect. Present only in services that have a database.
 */
@Configuration
@Requires(property = "montour.database")
@NullMarked
package fr.montour.platform.events;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
