package fr.montour.gateway.applicant.place;

import io.micronaut.serde.annotation.Serdeable;

/** Whether a person can come at short notice. */
@Serdeable
public record ShortNotice(boolean able) {}
