package fr.montour.identity.login.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The roles of one person at the last login.
 *
 * @param id of the person
 * @param roles names of {@code Role}
 */
@Serdeable
@MappedEntity("last_roles")
public record LastRolesDocument(@Id String id, List<String> roles) {}
