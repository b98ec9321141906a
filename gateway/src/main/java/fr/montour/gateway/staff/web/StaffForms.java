package fr.montour.gateway.staff.web;

import fr.montour.gateway.line.LineId;
import fr.montour.gateway.page.Form;
import fr.montour.gateway.staff.LineSettings;
import fr.montour.gateway.staff.ReleaseOrder;
import java.time.Duration;
import java.util.Map;

/** From the fields of the staff's forms to what the services take. */
final class StaffForms {

    private StaffForms() {}

    /** Fields rate, maxActive and claimMinutes. */
    static LineSettings settings(Form form, String name) {
        return new LineSettings(
                name,
                form.number("rate"),
                form.number("maxActive"),
                Duration.ofMinutes(form.number("claimMinutes")).toString());
    }

    /** Counters are the sum of the split, so they are not asked for twice. */
    static ReleaseOrder release(Form form, LineId line) {
        int forPublic = form.number("public");
        int forPartners = form.number("partner");
        int forStaff = form.number("staff");
        return new ReleaseOrder(
                line.value(),
                form.text("date"),
                form.text("from"),
                form.text("to"),
                Duration.ofMinutes(form.number("slotMinutes")).toString(),
                forPublic + forPartners + forStaff,
                Map.of("PUBLIC", forPublic, "PARTNER", forPartners, "STAFF", forStaff));
    }

    /** Whole minutes of an ISO-8601 duration, for the form. */
    static long minutes(String duration) {
        return Duration.parse(duration).toMinutes();
    }
}
