package fr.montour.identity.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How well an identity is proven: levels of Regulation (EU) 910/2014, as FranceConnect names them in {@code acr}. */
public enum Assurance {
    /** Low: what FranceConnect asks of everyone. */
    EIDAS1,
    /** Substantial. */
    EIDAS2,
    /** High. */
    EIDAS3;

    /** The level as written in {@code acr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level that an {@code acr} stands for; empty for anything below {@code eidas1}. */
    public static Optional<Assurance> of(@Nullable String acr) {
        return Arrays.stream(values()).filter(level -> level.code().equals(acr)).findFirst();
    }
}
