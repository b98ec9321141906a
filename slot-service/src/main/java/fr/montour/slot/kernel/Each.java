package fr.montour.slot.kernel;

import java.util.Collection;
import java.util.function.Consumer;

/** Work on many things of which one that fails must not hold up the others. */
public final class Each {

    private Each() {}

    /** Does it for every one, then throws the first failure, the others suppressed in it. */
    public static <T> void of(Collection<T> things, Consumer<? super T> work) {
        RuntimeException first = null;
        for (var thing : things) {
            try {
                work.accept(thing);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
