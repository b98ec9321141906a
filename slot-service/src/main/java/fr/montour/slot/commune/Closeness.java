package fr.montour.slot.commune;

/** How near a name or code is to what was typed, the nearest first. */
enum Closeness {
    /** The same, but for order, accents, abbreviations and small words. */
    EXACT,
    /** It has more words. */
    LONGER,
    /** It begins so, or a word of it does. */
    BEGUN,
    /** One letter is missing, too many, wrong or swapped with its neighbour. */
    ONE_TYPO,
    /** Several of them. */
    TYPOS,
    /** Typos, and more words. */
    ROUGH;

    /** Of a whole name with so many typos. */
    static Closeness ofTypos(int count) {
        return count == 1 ? ONE_TYPO : TYPOS;
    }
}
