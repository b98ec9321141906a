package fr.montour.waiting.calling;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * People join (some in two tabs, some twice), leave, claim and book, while three nodes call and sweep, every store call in
 * an order drawn by lot, nodes and requests asleep or killed between any two calls and between the documents that one call
 * reads or writes, clocks of nodes off by minutes, bookings told late and twice. Whatever happens: one number, one place; nobody
 * overtakes; never more called or admitted than credit and limit allow; in the end everybody who was told "you are in line" has been
 * called, and the line counts exactly those who stand called or admitted.
 */
class CallingOrderTest {

    private static final int SEEDS_PER_CASE = 40;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void orderHoldsWhateverHappens(int block) {
        for (int i = 0; i < SEEDS_PER_CASE; i++) {
            play(block * 1_000L + i);
        }
    }

    /** Two tabs: one was killed after the line had given its number up, the other found the place and was told that it stands. */
    @ParameterizedTest
    @ValueSource(longs = {100_410, 101_194})
    void nobodyLosesTheirPlaceByAKilledTab(long seed) {
        play(seed);
    }

    private static void play(long seed) {
        try {
            new CallingSimulation(seed).play();
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
