package fr.montour.draw;

import java.nio.charset.StandardCharsets;

/** The public value that decided a draw. */
public sealed interface Beacon {

    /** What goes into the seed. */
    byte[] bytes();

    /** A signed round of drand. */
    record Drand(Hash chain, long round, String signature) implements Beacon {

        @Override
        public byte[] bytes() {
            return DrandChain.randomness(signature).bytes();
        }
    }

    /**
     * A value entered by one agent and entered again by another.
     *
     * @param value as published; it goes into the seed as UTF-8
     */
    record Entered(String value, String source, String enteredBy, String confirmedBy) implements Beacon {

        public Entered {
            if (enteredBy.equals(confirmedBy)) {
                throw new IllegalArgumentException("a value needs two different agents");
            }
        }

        @Override
        public byte[] bytes() {
            return value.getBytes(StandardCharsets.UTF_8);
        }
    }
}
