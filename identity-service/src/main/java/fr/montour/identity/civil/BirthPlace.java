package fr.montour.identity.civil;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Place of birth, in the codes of INSEE (<i>code officiel géographique</i>, COG). Never a reason to refuse. */
public sealed interface BirthPlace {

    /** COG of France. */
    String FRANCE = "99100";

    /**
     * Born in France, overseas included.
     *
     * @param commune COG of the commune: five digits, {@code 2A} or {@code 2B} and three for Corsica, {@code 98…}
     *     overseas
     */
    record InFrance(String commune) implements BirthPlace {}

    /**
     * Born in another country.
     *
     * @param country COG of the country, {@code 99352} for Algeria
     * @param town as a text, where the identity provider gives one
     */
    record Abroad(String country, @Nullable String town) implements BirthPlace {}

    /**
     * Neither code makes sense.
     *
     * @param text whatever was given as the place
     */
    record Unclear(@Nullable String text) implements BirthPlace {}

    /** Reads the claims {@code birthcountry} and {@code birthplace}; an empty place is normal for those born abroad. */
    static BirthPlace of(@Nullable String birthcountry, @Nullable String birthplace) {
        String country = CivilText.clean(birthcountry);
        String place = CivilText.clean(birthplace);
        if (place != null && (country == null || country.equals(FRANCE))) {
            String code = place.toUpperCase(Locale.ROOT);
            return Codes.COMMUNE.matcher(code).matches() ? new InFrance(code) : new Unclear(place);
        }
        if (country != null
                && !country.equals(FRANCE)
                && Codes.COUNTRY.matcher(country).matches()) {
            return new Abroad(country, place);
        }
        return new Unclear(place);
    }

    /** A text that is equal for two spellings of the same place. */
    default String comparable() {
        return switch (this) {
            case InFrance(String commune) -> FRANCE + " " + commune;
            // The town of birth abroad is free text that identity providers spell, or omit, as they like.
            case Abroad(String country, String town) -> country;
            case Unclear(String text) -> CivilText.comparable(text);
        };
    }
}

/** Shapes of the codes. */
final class Codes {

    static final Pattern COMMUNE = Pattern.compile("(?:\\d{2}|2[AB])\\d{3}");
    static final Pattern COUNTRY = Pattern.compile("9[89]\\d{3}");

    private Codes() {}
}
