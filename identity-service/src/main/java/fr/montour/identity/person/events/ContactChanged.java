package fr.montour.identity.person.events;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Data of {@code person.contact-changed.v1}. */
@Serdeable
public record ContactChanged(String personId, @Nullable String email, String locale) {}
