package fr.montour.slot.allocation;

import fr.montour.slot.model.BookedUnit;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stored slots. Each move of {@link Slot} is one atomic conditional write that answers whether it happened; an event
 * given with a move is stored in the same write.
 */
public interface Slots {

    /** Stores these slots; those that stand already are left as they are. */
    void addAll(Collection<Slot> fresh);

    /** Deletes those of a release in which no unit was ever held. */
    void removeUntouched(ReleaseId release, Collection<SlotId> ids);

    Optional<Slot> find(SlotId id);

    /** Those that stand, in order of start. */
    List<Slot> findAll(Collection<SlotId> ids);

    /** Public units that are free or held, by slot; slots that do not stand are left out. */
    Map<SlotId, Integer> available(Collection<SlotId> ids);

    /** free → held. */
    boolean hold(SlotId id, BookingId booking, SlotHold hold);

    /** held → free. */
    boolean endHold(SlotId id, BookingId booking, Channel channel, @Nullable HoldEnded event);

    /** held → booked while the hold lasts. */
    boolean book(SlotId id, BookingId booking, BookedUnit unit, Instant now);

    /** booked → resting. */
    boolean rest(SlotId id, BookingId booking, RestingUnit rest);

    /** resting → free when its time has come. */
    boolean giveBack(SlotId id, BookingId booking, Channel channel, Instant now);

    /** Slots with a hold or a rest whose time is over, at most so many. */
    List<Slot> due(Instant now, int limit);

    /** Sets the time at which {@link #due} gives this slot next, from its holds and resting units. */
    void updateNextDeadline(SlotId id);
}
