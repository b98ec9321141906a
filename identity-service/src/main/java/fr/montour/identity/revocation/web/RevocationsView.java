package fr.montour.identity.revocation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.montour.identity.revocation.Revocation;
import fr.montour.identity.revocation.Revocations.Listed;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code GET /revocations}.
 *
 * @param last the newest position there is
 * @param more whether there are further ones behind these
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RevocationsView(long last, boolean more, List<Revoked> revocations) {

    /** What is revoked. */
    public enum Kind {
        SESSION,
        PERSON,
        ROLE
    }

    /**
     * One revocation.
     *
     * @param id of the session or the person
     * @param role only that of which the person has lost; absent for the other kinds
     * @param until when the last session ends that it could end
     */
    @Serdeable
    public record Revoked(
            long position, Kind kind, String id, @Nullable String role, Instant until) {

        static Revoked of(Listed listed) {
            long position = listed.position();
            var until = listed.revocation().until();
            return switch (listed.revocation()) {
                case Revocation.OfSession one ->
                    new Revoked(position, Kind.SESSION, one.session().value(), null, until);
                case Revocation.OfPerson all ->
                    new Revoked(position, Kind.PERSON, all.person().value(), null, until);
                case Revocation.OfRole role ->
                    new Revoked(position, Kind.ROLE, role.person().value(), role.role(), until);
            };
        }
    }

    static RevocationsView of(long last, List<Listed> found, int most) {
        return new RevocationsView(
                last, found.size() == most, found.stream().map(Revoked::of).toList());
    }
}
