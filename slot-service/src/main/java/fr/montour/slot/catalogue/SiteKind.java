package fr.montour.slot.catalogue;

/** What kind of office a site is. */
public enum SiteKind {
    PREFECTURE("Préfecture"),
    SOUS_PREFECTURE("Sous-préfecture");

    private final String noun;

    SiteKind(String noun) {
        this.noun = noun;
    }

    /** {@code Préfecture de Bobigny}, {@code Sous-préfecture du Raincy}, {@code Préfecture d’Ajaccio}. */
    String nameIn(String commune) {
        return noun + " " + French.of(commune);
    }
}
