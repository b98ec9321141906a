package fr.montour.waiting.place.web;

import io.micronaut.serde.annotation.Serdeable;

/** Whether the person can come at short notice. */
@Serdeable
record ShortNoticeRequest(boolean able) {}
