package fr.montour.waiting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as people read them. */
public final class Figures {

    private Figures() {}

    /** With so many decimals. */
    public static double rounded(double figure, int decimals) {
        return BigDecimal.valueOf(figure)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
