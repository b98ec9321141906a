package fr.montour.gateway.page;

import fr.montour.gateway.edge.session.Session;
import fr.montour.platform.words.Language;
import fr.montour.platform.words.Messages;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * What every template needs to know: the language, the visitor, and where the page stands.
 *
 * @param path of the page with its query, for coming back after a change of language
 * @param refused the form that brings the visitor back to the page; its errors stand on top of it and in its title
 * @param refusedAddress of the person's letters, where it takes none
 */
public record Page(
        Language language,
        @Nullable Session session,
        String path,
        Assets assets,
        @Nullable FormState refused,
        @Nullable String refusedAddress) {

    /** A page with no form that was refused. */
    public Page(Language language, @Nullable Session session, String path, Assets assets) {
        this(language, session, path, assets, null, null);
    }

    /** The same, warning that this address of the person takes no letters. */
    Page warning(@Nullable String address) {
        return new Page(language, session, path, assets, refused, address);
    }

    /** The same in a language, for papers that speak several. */
    public Page in(Language other) {
        return new Page(other, session, path, assets, refused, refusedAddress);
    }

    /**
     * The page again, with a form that was refused.
     *
     * @param where path of the page, which is not that to which the form was sent
     */
    public Page refusing(FormState form, String where) {
        return new Page(language, session, where, assets, form, refusedAddress);
    }

    /** A form of the page by its name: as it was sent where it is the one refused, else empty. */
    public FormState form(String name) {
        return refused != null && refused.name().equals(name) ? refused : FormState.fresh(name);
    }

    /** The only form of the page. */
    public FormState form() {
        return form("");
    }

    /** A message. */
    public String t(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /** A message that depends on a count. */
    public String n(String key, long count) {
        return messages().counted(key, count);
    }

    /** A text of a service in the page's language. */
    public String text(Text text) {
        return text.in(language);
    }

    /** A number with its separators. */
    public String number(long number) {
        return Formats.number(number, language);
    }

    /** A number with at most one decimal. */
    public String decimal(double number) {
        return Formats.decimal(number, language);
    }

    /** For example <i>mardi 1 décembre 2026</i>. */
    public String date(LocalDate date) {
        return Formats.date(date, language);
    }

    /** The day of an instant in a zone. */
    public String date(Instant instant, String zone) {
        return Formats.date(instant.atZone(ZoneId.of(zone)).toLocalDate(), language);
    }

    /** For example <i>9 h 30</i>. */
    public String time(Instant instant, String zone) {
        return Formats.time(instant.atZone(ZoneId.of(zone)).toLocalTime(), language);
    }

    /** Day and time, with the zone's name where it is not that of mainland France. */
    public String dateTime(Instant instant, String zone) {
        return t("format.date-time", date(instant, zone), time(instant, zone)) + Formats.zoneNote(zone, language);
    }

    /** A length in its largest unit. */
    public String duration(Duration duration) {
        return Formats.duration(duration, messages());
    }

    /** A length with nothing left out, as it is typed in forms: <i>1 h 30 min</i>. */
    public String exactly(Duration duration) {
        return WrittenDuration.of(duration, language);
    }

    /** A day of the week. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.locale());
    }

    /** A time of the day. */
    public String time(LocalTime time) {
        return Formats.time(time, language);
    }

    /** A message about a short wait, in seconds up to two minutes, else in minutes. */
    public String seconds(String key, long seconds) {
        return t(key, Formats.shortly(Duration.ofSeconds(seconds), messages()));
    }

    /** A length between two bounds, in words. */
    public String range(Duration atLeast, Duration atMost) {
        return Formats.range(atLeast, atMost, messages(), language);
    }

    /** Whether the person logged in has the role. */
    public boolean has(String role) {
        return session != null && session.has(role);
    }

    /** Token for the hidden field of forms; empty when nobody is logged in. */
    public String csrf() {
        return session == null ? "" : session.csrfToken();
    }

    /** Address of a style sheet, script or picture, new whenever it changes. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** The other language. */
    public Language otherLanguage() {
        return language == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
    }

    /** The messages of the page's language. */
    public Messages messages() {
        return PageTranslations.in(language);
    }
}
