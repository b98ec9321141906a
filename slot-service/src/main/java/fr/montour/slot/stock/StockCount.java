package fr.montour.slot.stock;

import fr.montour.slot.model.LineId;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * How many units of a line could be had at a whole minute by its slots, whatever was stated.
 *
 * @param revision demanded last before the slots were read; the statement that has it should say the same
 * @param at a whole minute, as all lapses are, so that nothing lapses between the slots being read and this moment
 * @param units public units that are free or held
 * @param stated the same by the last statement, where it has this revision
 */
public record StockCount(LineId line, long revision, Instant at, int units, OptionalInt stated) {

    /** Units stated and not counted, negative the other way round; 0 too while the statement is still to come. */
    public int difference() {
        return stated.isPresent() ? stated.getAsInt() - units : 0;
    }
}
