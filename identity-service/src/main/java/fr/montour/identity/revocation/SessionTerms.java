package fr.montour.identity.revocation;

import java.time.Instant;

/**
 * What a new session must know to be revocable.
 *
 * @param position of the newest revocation when the login began: only later ones end the session
 * @param endsAt its absolute end: no revocation is kept longer
 */
public record SessionTerms(long position, Instant endsAt) {}
