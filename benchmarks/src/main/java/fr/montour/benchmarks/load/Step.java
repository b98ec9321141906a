package fr.montour.benchmarks.load;

import java.util.function.Function;

/** What a connection does next of its operation. */
sealed interface Step {

    /**
     * Sends a request; its response says how to go on.
     *
     * @param then must not block: all connections share a thread
     */
    record Ask(Request request, Function<Response, Step> then) implements Step {}

    /** Nothing more: the operation is over. */
    enum End implements Step {
        SUCCESS,
        FAILURE;

        /** With this response as the last. */
        static Step of(Response response) {
            return response.isSuccess() ? SUCCESS : FAILURE;
        }
    }
}
