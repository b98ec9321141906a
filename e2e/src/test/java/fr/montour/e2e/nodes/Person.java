package fr.montour.e2e.nodes;

import fr.montour.benchmarks.load.DevelopmentKeys;

/**
 * Somebody with a session that was made with the gateway's key.
 *
 * @param cookie value of their {@code Cookie} header
 */
record Person(String id, String cookie) {
    static Person of(DevelopmentKeys keys, String id) {
        return new Person(id, keys.session(id));
    }

    /** The same in a browser that keeps the cookie of a place. */
    Person at(DevelopmentKeys keys, String line, long number) {
        return new Person(id, keys.place(id, line, number));
    }

    @Override
    public String toString() {
        return id;
    }
}
