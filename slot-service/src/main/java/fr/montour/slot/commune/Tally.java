package fr.montour.slot.commune;

import java.util.function.IntPredicate;

/** What the words that were typed, one after the other, have in common with each name; the first thing noted of a word and a name counts. */
final class Tally {

    private final byte[] noted;
    private final byte[] whole;
    private final byte[] begun;
    private final byte[] typos;
    private int round;

    Tally(int names) {
        this.noted = new byte[names];
        this.whole = new byte[names];
        this.begun = new byte[names];
        this.typos = new byte[names];
    }

    /** The next word; names that had nothing in common with the last one are out. */
    void nextWord() {
        round++;
    }

    /** The name has the word, with so many typos. */
    void whole(int name, int count) {
        if (isOpen(name)) {
            noted[name]++;
            whole[name]++;
            typos[name] += (byte) count;
        }
    }

    /** The name has a word that begins so. */
    void begun(int name) {
        if (isOpen(name)) {
            noted[name]++;
            begun[name]++;
        }
    }

    /** The word says where those names are. */
    void situated(IntPredicate there) {
        for (int name = 0; name < noted.length; name++) {
            if (isOpen(name) && there.test(name)) {
                noted[name]++;
            }
        }
    }

    /** Whether every word was found, and one of them in the name itself. */
    boolean isComplete(int name) {
        return noted[name] == round && whole[name] + begun[name] > 0;
    }

    /** How near it came. */
    Closeness closeness(int name, int tellingWords) {
        boolean covered = whole[name] >= tellingWords;
        if (typos[name] > 0) {
            return covered ? Closeness.ofTypos(typos[name]) : Closeness.ROUGH;
        }
        if (begun[name] > 0) {
            return Closeness.BEGUN;
        }
        return covered ? Closeness.EXACT : Closeness.LONGER;
    }

    private boolean isOpen(int name) {
        return noted[name] == round - 1;
    }
}
