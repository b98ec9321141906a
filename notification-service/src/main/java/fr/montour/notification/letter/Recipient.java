package fr.montour.notification.letter;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is written to, as their identity document has it; either name may be missing. */
public record Recipient(
        @Nullable String givenName, @Nullable String familyName) {

    /** Given name and family name, one of them, or nothing. */
    public String fullName() {
        return Stream.of(givenName, familyName)
                .filter(name -> name != null && !name.isBlank())
                .map(name -> name.strip())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "(recipient)";
    }
}
