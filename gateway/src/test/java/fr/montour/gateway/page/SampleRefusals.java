package fr.montour.gateway.page;

import fr.montour.gateway.applicant.account.web.AccountController;
import fr.montour.gateway.applicant.booking.web.SlotController;
import fr.montour.gateway.open.catalogue.web.SearchController;
import fr.montour.gateway.page.SamplePages.Sample;
import fr.montour.gateway.staff.SettingsFields;
import fr.montour.gateway.staff.StaffFields;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pages of which a form was refused, with everything wrong that can be. */
final class SampleRefusals {

    private static final String LONG = "trop long ".repeat(60);
    private static final FormState.Mistake SERVICE =
            new FormState.Mistake(null, ProblemPage.message("store-unavailable", 503));

    private SampleRefusals() {}

    /** Made of the pages as they are. */
    static Stream<Sample> of(List<Sample> pages) {
        return Stream.of(
                refused(pages, "account", "", Map.of("email", "claire@"), AccountController.EMAIL),
                refused(pages, "sites", "", Map.of("q", LONG), SearchController.WORDS),
                refused(pages, "slots", "", Map.of(), SlotController.SLOT),
                refused(pages, "cancel", "", Map.of()),
                refused(
                        pages,
                        "staff-overview",
                        "",
                        Map.of("siteId", "93008", "rate", "beaucoup", "claimWindow", "15", "notice", "99 j"),
                        StaffFields.CALLING_DAYS,
                        StaffFields.CALL_TO,
                        SettingsFields.NEW.claimWindow(),
                        SettingsFields.NEW.rate(),
                        StaffFields.NEW_NOTICE),
                refused(pages, "staff-line-open", "notice", Map.of("notice", ""), StaffFields.NOTICE),
                refused(pages, "staff-line-open", "action", Map.of("reason", LONG), StaffFields.REASON),
                refused(
                        pages,
                        "staff-line-open",
                        "release",
                        Map.of("date", "2026-12-01", "to", "12:00", "public", "-1"),
                        StaffFields.DATE,
                        StaffFields.FROM,
                        StaffFields.TO,
                        StaffFields.COUNTERS),
                refused(
                        pages,
                        "staff-line-open",
                        "settings",
                        Map.of("rate", "9000", "reason", "Panne"),
                        SettingsFields.CHANGE.rate(),
                        SettingsFields.CHANGE.maxActive()),
                refused(pages, "staff-close", "action", Map.of("reason", LONG), StaffFields.REASON),
                refused(pages, "staff-draw-open", "cancel", Map.of("message", ""), StaffFields.CANCEL_MESSAGE),
                refused(pages, "staff-line-draft", "", Map.of("place", "4 2"), StaffFields.PLACE),
                refused(
                        pages,
                        "staff-place-waiting",
                        "",
                        Map.of("reason", "OTHER", "message", ""),
                        StaffFields.MESSAGE),
                refused(
                        pages,
                        "staff-draw-draft",
                        "",
                        Map.of("beacon", "entered", "source", "Loto"),
                        StaffFields.CLOSES_AT,
                        StaffFields.AVAILABLE_FROM,
                        StaffFields.SURE),
                refused(pages, "staff-draw-value", "", Map.of("value", ""), StaffFields.VALUE),
                refused(pages, "staff-draw-second", "confirm", Map.of("value", "7 11"), StaffFields.VALUE));
    }

    private static Sample refused(
            List<Sample> pages, String name, String form, Map<String, String> typed, Field... wrong) {
        Stream<FormState.Mistake> errors = wrong.length == 0
                ? Stream.of(SERVICE)
                : Stream.of(wrong).map(field -> new FormState.Mistake(field, field.expected()));
        return pages.stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow()
                .refusing(new FormState(form, typed, errors.toList()));
    }
}
