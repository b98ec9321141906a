package fr.montour.gateway.edge.door;

import fr.montour.gateway.config.ChallengeConfiguration;
import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.KeyRing;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.altcha.altcha.Altcha;

/**
 * Proof of work as ALTCHA (version 1) has it: find the number whose SHA-256 together with the salt is the challenge. Salt and
 * challenge are signed (HMAC-SHA-256) with a key that comes from the cookie keys, so that every gateway knows its own; the salt
 * holds the id of our {@link Challenge}, the greatest number and the expiry, so that none of them can be changed.
 */
@Singleton
public final class ProofOfWork {

    private static final String KEY_PURPOSE = "altcha";
    private static final String TICKET = "ticket";
    private static final String MOST = "most";
    private static final String EXPIRES = "expires";

    private final List<String> keys;
    private final ChallengeConfiguration configuration;
    private final InstantSource clock;

    /**
     * What the browser gets; the names are ALTCHA's.
     *
     * @param maxnumber greatest number to try
     */
    @Serdeable
    public record Puzzle(String algorithm, String challenge, long maxnumber, String salt, String signature) {}

    /** What the browser gives back. */
    @Serdeable
    public record Solution(String algorithm, String challenge, long number, String salt, String signature) {}

    @Inject
    ProofOfWork(GatewayConfiguration gateway, ChallengeConfiguration configuration, InstantSource clock) {
        this(KeyRing.parse(gateway.cookieKeys()).derived(KEY_PURPOSE), configuration, clock);
    }

    ProofOfWork(List<String> keys, ChallengeConfiguration configuration, InstantSource clock) {
        this.keys = keys;
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * The work for a challenge.
     *
     * @param strain between 0 and 1; the more, the more work
     */
    public Puzzle puzzle(Challenge challenge, double strain) {
        int most = configuration.hashes(strain);
        var options = new Altcha.ChallengeOptions()
                .setMaxNumber((long) most)
                .setSecureRandomNumber(true)
                .setExpires(challenge.expiresAt().getEpochSecond())
                .addParam(TICKET, challenge.id())
                .addParam(MOST, Integer.toString(most));
        var made = make(options, keys.getFirst());
        return new Puzzle(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
    }

    /** Whether the work was done for this challenge; says nothing about a second use. */
    public ChallengeOutcome check(Solution solution, Challenge challenge) {
        if (!solution.algorithm().equals(Altcha.Algorithm.SHA256.getName())
                || keys.stream().noneMatch(key -> isSigned(solution, key))) {
            return ChallengeOutcome.FORGED;
        }
        // From here on the salt is our own.
        Map<String, String> said = parameters(solution.salt());
        long most = Long.parseLong(said.getOrDefault(MOST, "0"));
        if (!challenge.id().equals(said.get(TICKET)) || solution.number() < 0 || solution.number() > most) {
            return ChallengeOutcome.FORGED;
        }
        if (clock.instant().getEpochSecond() > Long.parseLong(said.getOrDefault(EXPIRES, "0"))) {
            return ChallengeOutcome.EXPIRED;
        }
        return most < configuration.easiest() ? ChallengeOutcome.TOO_EASY : ChallengeOutcome.SOLVED;
    }

    private static boolean isSigned(Solution solution, String key) {
        var options = new Altcha.ChallengeOptions().setSalt(solution.salt()).setNumber(solution.number());
        var expected = make(options, key);
        return isSame(expected.challenge, solution.challenge()) && isSame(expected.signature, solution.signature());
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static Altcha.Challenge make(Altcha.ChallengeOptions options, String key) {
        try {
            return Altcha.createChallenge(options.setHmacKey(key));
        } catch (Exception e) {
            throw new IllegalStateException("no SHA-256 here", e);
        }
    }

    private static Map<String, String> parameters(String salt) {
        try {
            return Altcha.extractParams(salt);
        } catch (Exception e) {
            throw new IllegalStateException("a salt of our own cannot be read", e);
        }
    }
}
