package fr.montour.slot.testing;

import fr.montour.slot.allocation.SlotEvent.CapacityReturned;
import fr.montour.slot.allocation.SlotEvent.HoldEnded;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.SlotId;
import java.util.List;

/** Types of the events that wait in the outbox of a document, or would. */
public interface OutboxedEvents {

    List<String> bySlot(SlotId id);

    List<String> byBooking(BookingId id);

    List<String> byRelease(ReleaseId id);

    /** What the fakes were told. */
    record ByFakes(InMemorySlots slots, InMemoryBookings bookings, InMemoryReleases releases)
            implements OutboxedEvents {

        @Override
        public List<String> bySlot(SlotId id) {
            return slots.events().stream()
                    .filter(event -> switch (event) {
                        case HoldEnded ended -> ended.slot().equals(id);
                        case CapacityReturned returned -> returned.slot().equals(id);
                    })
                    .map(event -> switch (event) {
                        case HoldEnded _ -> "hold.ended.v1";
                        case CapacityReturned _ -> "capacity.returned.v1";
                    })
                    .toList();
        }

        @Override
        public List<String> byBooking(BookingId id) {
            return bookings.outboxed().stream()
                    .filter(booking -> booking.id().equals(id))
                    .map(booking -> booking instanceof Confirmed ? "booking.confirmed.v1" : "booking.cancelled.v1")
                    .toList();
        }

        @Override
        public List<String> byRelease(ReleaseId id) {
            return releases.outboxed().stream()
                    .filter(release -> release.id().equals(id))
                    .map(_ -> "release.opened.v1")
                    .toList();
        }
    }
}
