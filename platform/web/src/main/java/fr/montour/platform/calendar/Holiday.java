package fr.montour.platform.calendar;

/** A public holiday somewhere in France. Pages say its name. */
public enum Holiday {
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    VICTORY_1945,
    ASCENSION,
    WHIT_MONDAY,
    BASTILLE_DAY,
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE_1918,
    CHRISTMAS,
    SAINT_STEPHEN,
    ABOLITION_OF_SLAVERY,
    ARRIVAL_OF_THE_GOSPEL,
    MATARII,
    SAINT_PETER_CHANEL,
    TERRITORY_DAY,
    CITIZENSHIP_DAY
}
