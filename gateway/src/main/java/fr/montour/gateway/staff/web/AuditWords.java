package fr.montour.gateway.staff.web;

import fr.montour.gateway.page.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.UnaryOperator;

/** Facts of the audit trail in the words of a page. */
public final class AuditWords {

    private AuditWords() {}

    /**
     * A value; as it stands where there are no better words for it.
     *
     * @param fact its name
     * @param zone of the site
     */
    public static String value(Page page, String zone, String fact, String value) {
        return switch (fact) {
            case "state" -> state(page, value);
            case "kind" -> page.messages().find("line.kind." + value).orElse(value);
            case "callingHours" -> CallingHoursWords.ofFact(page, value);
            case "claimWindow", "notice" -> parsed(value, text -> page.exactly(Duration.parse(text)));
            case "slotLength" -> parsed(value, text -> page.duration(Duration.parse(text)));
            case "date" -> parsed(value, text -> page.date(LocalDate.parse(text)));
            case "closesAt", "availableFrom" -> parsed(value, text -> page.dateTime(Instant.parse(text), zone));
            case "reason" -> page.messages().find("staff.removal." + value).orElse(value);
            case "beacon" -> page.messages().find("staff.draw.named." + value).orElse(value);
            case "draw" -> page.messages().find("staff.draw.awaits." + value).orElse(value);
            default -> value;
        };
    }

    /** Of a line or of a place. */
    private static String state(Page page, String value) {
        return page.messages()
                .find("line.state." + value)
                .or(() -> page.messages().find("staff.place.state." + value))
                .orElse(value);
    }

    private static String parsed(String value, UnaryOperator<String> words) {
        try {
            return words.apply(value);
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
