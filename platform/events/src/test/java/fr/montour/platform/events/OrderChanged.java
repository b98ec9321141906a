package fr.montour.platform.events;

import io.micronaut.serde.annotation.Serdeable;

/** Payload of the tests. */
@Serdeable
record OrderChanged(String orderId, int step) {}
