package fr.montour.waiting.release;

import fr.montour.waiting.model.LineId;
import java.util.List;

/** What was released for each line, in the store. */
public interface Releases {

    /** Of one line. */
    LineReleases find(LineId line);

    /** Of all lines for which something was released. */
    List<LineReleases> all();

    /** Stores the releases of a line if the version before still stands. */
    boolean replace(LineReleases next);

    /** Takes a release in; told twice, late or out of order it does no harm. */
    default void learn(LineId line, Release release) {
        while (true) {
            LineReleases now = find(line);
            LineReleases next = now.with(release);
            if (next.equals(now) || replace(next)) {
                return;
            }
        }
    }
}
