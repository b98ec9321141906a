package fr.montour.slot.hold.events;

import io.micronaut.serde.annotation.Serdeable;

/** What this service reads of {@code admission.revoked.v1}. */
@Serdeable
record AdmissionRevokedEvent(String jti) {}
