package fr.montour.platform.web;

import java.util.Locale;

/** Kebab-case names of problem enums. */
public final class ProblemSlugs {

    private ProblemSlugs() {}

    /** {@code SLOT_FULL} gives {@code slot-full}. */
    public static String ofEnum(Enum<?> problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
