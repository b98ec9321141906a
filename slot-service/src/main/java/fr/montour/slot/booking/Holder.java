package fr.montour.slot.booking;

import org.jspecify.annotations.Nullable;

/**
 * Whom a booking is for, frozen from a statement of identity-service. There is no way to change it afterwards: that is what
 * makes an appointment worthless to anybody else.
 *
 * @param givenName absent for people who have none
 * @param birthDate as the identity provider states it, e.g. {@code 1992-01-01}
 * @param assurance eIDAS level of the identity
 * @param locale language the person chose, {@code fr} or {@code en}
 */
public record Holder(
        @Nullable String givenName, String familyName, String birthDate, String assurance, String locale) {}
