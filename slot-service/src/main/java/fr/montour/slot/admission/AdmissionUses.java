package fr.montour.slot.admission;

import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import java.util.Optional;

/** The stored uses; every change is one atomic conditional write. */
public interface AdmissionUses {

    Optional<AdmissionUse> find(AdmissionId admission);

    /** Begins the use with its first hold; false when it had begun before. */
    boolean begin(AdmissionId admission, Holding first);

    /** Revokes an admission that has not been used; true as well when that was done before, false when its use has begun. */
    boolean revoke(AdmissionId admission);

    /** Announces, once for an admission, that something to choose was shown to the person. Safe to repeat. */
    void served(Admission admission);

    /** Ends an admission for which there is nothing to choose, and announces it; false when its use has begun or it was revoked. */
    boolean unserved(Admission admission);

    /**
     * From one hold to another, which discards the first; false when {@code from} is not the current hold, or {@code to} was
     * discarded.
     */
    boolean move(AdmissionId admission, BookingId from, Holding to);

    /**
     * Settles that this hold will never be the current one, so that it can be ended.
     *
     * @return false when it is the current one
     */
    boolean discard(AdmissionId admission, BookingId hold);

    /** Holding → Spent; true as well when this hold has spent it before. */
    boolean spend(AdmissionId admission, BookingId hold);

    /**
     * Holding or Spent → Ended, if {@code hold} is the current one.
     *
     * @return how the use ended with this hold, now or before; empty when it did not
     */
    Optional<HoldOutcome> end(AdmissionId admission, BookingId hold, HoldOutcome outcome);
}
