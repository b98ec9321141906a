package fr.montour.waiting.draw;

import fr.montour.draw.DrandChain;
import java.util.Optional;

/** Where rounds of drand come from. What comes is not trusted: its signature is verified. */
public interface DrandRounds {

    /** Signature of a round, hexadecimal; nothing when it is not to be had now. */
    Optional<String> signature(DrandChain chain, long round);
}
