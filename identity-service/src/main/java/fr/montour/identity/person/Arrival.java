package fr.montour.identity.person;

import org.jspecify.annotations.Nullable;

/** Who stands at the door at a login, as proven this time. */
public record Arrival(
        AccountId account,
        Identity identity,
        @Nullable Assurance assurance,
        @Nullable EmailAddress email,
        @Nullable PivotSignal signal) {}
