package fr.montour.benchmarks.load;

import java.net.URI;

/** One measure: what is done again and again over each connection. */
interface Scenario {

    /** As it stands in the table. */
    String name();

    /** Where the connections lead. */
    URI server();

    /** Operations to be had before the scenario runs dry; {@link Long#MAX_VALUE} when it never does. */
    default long limit() {
        return Long.MAX_VALUE;
    }

    /** How the {@code n}-th operation begins. */
    Step begin(long n);
}
