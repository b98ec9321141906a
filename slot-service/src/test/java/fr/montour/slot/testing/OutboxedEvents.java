package fr.montour.slot.testing;

import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.SlotId;
import java.util.List;

/** Types of the events that wait in the outbox of a document, or would. */
public interface OutboxedEvents {

    List<String> bySlot(SlotId id);

    List<String> byBooking(BookingId id);

    List<String> byRelease(ReleaseId id);

    List<String> byAdmission(AdmissionId id);

    /** What the fakes were told. */
    record ByFakes(
            InMemorySlots slots, InMemoryBookings bookings, InMemoryReleases releases, InMemoryAdmissionUses uses)
            implements OutboxedEvents {

        @Override
        public List<String> bySlot(SlotId id) {
            return slots.events().stream()
                    .filter(event -> event.slot().equals(id))
                    .map(_ -> "hold.ended.v1")
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

        @Override
        public List<String> byAdmission(AdmissionId id) {
            return uses.events(id);
        }
    }
}
