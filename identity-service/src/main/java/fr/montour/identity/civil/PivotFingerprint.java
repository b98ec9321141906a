package fr.montour.identity.civil;

/**
 * Keyed fingerprint of a civil identity. Persons with the same one may be one human or twins: a signal for an agent
 * to check, never the key of an account.
 *
 * @param value HMAC-SHA-256 in unpadded base64url
 */
public record PivotFingerprint(String value) {}
