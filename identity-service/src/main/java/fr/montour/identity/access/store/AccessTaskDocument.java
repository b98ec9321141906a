package fr.montour.identity.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A decision that Keycloak may not have been told of yet.
 *
 * @param since when it was noted, to the millisecond
 */
@Serdeable
@MappedEntity("access_tasks")
public record AccessTaskDocument(@Id String id, String personId, Instant since) {}
