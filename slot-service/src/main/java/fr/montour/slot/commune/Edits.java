package fr.montour.slot.commune;

/** How many typos lie between two words: letters left out, added, replaced or swapped with their neighbour. */
final class Edits {

    private Edits() {}

    /** Their number (optimal string alignment), or {@code most + 1} as soon as it must be more than that. */
    static int between(String typed, String word, int most) {
        int[] before = new int[word.length() + 1];
        int[] last = new int[word.length() + 1];
        int[] row = new int[word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= word.length(); j++) {
                int replaced = last[j - 1] + (typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (areSwapped(typed, i, word, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return Math.min(last[word.length()], most + 1);
    }

    private static boolean areSwapped(String typed, int i, String word, int j) {
        return i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1);
    }
}
