package fr.montour.benchmarks.load;

import java.io.IOException;
import java.net.URI;

/** One measure: what a worker does again and again over its connection. */
interface Scenario {

    /** As it stands in the table. */
    String name();

    /** Where the connections lead. */
    URI server();

    /** Operations to be had before the scenario runs dry; {@link Long#MAX_VALUE} when it never does. */
    default long limit() {
        return Long.MAX_VALUE;
    }

    /**
     * The {@code n}-th operation.
     *
     * @return whether it succeeded
     */
    boolean run(Connection connection, long n) throws IOException;
}
