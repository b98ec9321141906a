package fr.montour.gateway.open.proof.web;

import fr.montour.gateway.open.proof.Proof;
import fr.montour.gateway.open.proof.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What checking a proof gives, as JSON. Nothing but the verdict where it is forged.
 *
 * @param number absent while the person is registered without a number
 * @param familyName for staff only, as is the given name
 */
@Serdeable
record VerdictView(
        Verdict.Kind verdict,
        Verdict.@Nullable Standing standing,
        @Nullable String lineId,
        @Nullable Long number,
        @Nullable Instant joinedAt,
        @Nullable Instant issuedAt,
        @Nullable String initials,
        @Nullable Integer birthYear,
        @Nullable String givenName,
        @Nullable String familyName) {

    static VerdictView of(Verdict verdict) {
        Proof proof = verdict.proof();
        if (proof == null) {
            return new VerdictView(verdict.kind(), null, null, null, null, null, null, null, null, null);
        }
        var person = verdict.person();
        return new VerdictView(
                verdict.kind(),
                verdict.standing(),
                proof.lineId(),
                proof.number() > 0 ? proof.number() : null,
                proof.joinedAt(),
                proof.issuedAt(),
                proof.initials(),
                proof.birthYear() > 0 ? proof.birthYear() : null,
                person == null ? null : person.givenName(),
                person == null ? null : person.familyName());
    }
}
