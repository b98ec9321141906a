package fr.montour.gateway.page;

/**
 * A column of a table; on a phone its label stands in each cell.
 *
 * @param figure whether it holds numbers, which stand to the right
 */
public record Column(String label, boolean figure) {

    /** A column of words. */
    public static Column words(String label) {
        return new Column(label, false);
    }

    /** A column of numbers. */
    public static Column figures(String label) {
        return new Column(label, true);
    }
}
