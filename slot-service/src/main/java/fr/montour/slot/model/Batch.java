package fr.montour.slot.model;

import java.util.Collection;
import java.util.function.Consumer;

/** Work on several items of which one that fails must not keep the others from being worked on. */
public final class Batch {

    private Batch() {}

    /** Does the work for every item, then throws the first failure, the others suppressed in it. */
    public static <T> void forEach(Collection<T> items, Consumer<? super T> work) {
        RuntimeException first = null;
        for (var item : items) {
            try {
                work.accept(item);
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
