package fr.montour.draw;

/**
 * What decides a draw.
 *
 * @param value SHA-256 of the secret, the root and the value of the beacon
 */
public record Seed(Hash value) {

    /**
     * Fixes the seed: nobody knows all three parts before the registrations are closed and the beacon has spoken.
     *
     * @param secret whose hash was published when the registration began
     * @param root of the registrations
     * @param beacon bytes of the public value
     */
    public static Seed of(Hash secret, Hash root, byte[] beacon) {
        return new Seed(Hash.sha256(secret.bytes(), root.bytes(), beacon));
    }

    /** What is published of a secret before the draw. */
    public static Hash commitment(Hash secret) {
        return Hash.sha256(secret.bytes());
    }
}
