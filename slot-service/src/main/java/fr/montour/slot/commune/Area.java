package fr.montour.slot.commune;

/** Where somebody lives, as exactly as they said it. */
public sealed interface Area permits Commune, Departement {

    /** INSEE code: {@code 93066} or {@code 93}. */
    String code();

    String name();

    /** The département that it is or is in. */
    Departement departement();
}
