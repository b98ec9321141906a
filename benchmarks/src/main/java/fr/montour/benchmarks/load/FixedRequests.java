package fr.montour.benchmarks.load;

import java.net.URI;
import java.util.function.LongFunction;

/** One request per operation, made before the clock starts. */
record FixedRequests(String name, URI server, LongFunction<Request> requests, long limit) implements Scenario {

    FixedRequests(String name, URI server, LongFunction<Request> requests) {
        this(name, server, requests, Long.MAX_VALUE);
    }

    @Override
    public Step begin(long n) {
        return new Step.Ask(requests.apply(n), Step.End::of);
    }
}
