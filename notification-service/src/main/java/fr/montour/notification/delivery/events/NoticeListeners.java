package fr.montour.notification.delivery.events;

import fr.montour.notification.delivery.AcceptDelivery;
import fr.montour.notification.delivery.Correspondences;
import fr.montour.notification.delivery.NoticeKind;
import fr.montour.platform.events.EventHandler;
import io.micronaut.context.annotation.Factory;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The events that make letters. */
@Factory
final class NoticeListeners {

    private final AcceptDelivery accept;
    private final JsonMapper json;

    NoticeListeners(AcceptDelivery accept, JsonMapper json) {
        this.accept = accept;
        this.json = json;
    }

    @Singleton
    @Named("booking-confirmed")
    EventHandler<BookingEvent> bookingConfirmed() {
        return new NoticeListener<>(NoticeKind.CONFIRMED, BookingEvent.class, accept, json);
    }

    @Singleton
    @Named("booking-cancelled")
    EventHandler<BookingEvent> bookingCancelled() {
        return new NoticeListener<>(NoticeKind.CANCELLED, BookingEvent.class, accept, json);
    }

    @Singleton
    @Named("place-turn-near")
    EventHandler<PlaceTurnNearEvent> placeTurnNear() {
        return new NoticeListener<>(NoticeKind.TURN_NEAR, PlaceTurnNearEvent.class, accept, json);
    }

    @Singleton
    @Named("place-called")
    EventHandler<PlaceCalledEvent> placeCalled() {
        return new NoticeListener<>(NoticeKind.CALLED, PlaceCalledEvent.class, accept, json);
    }

    @Singleton
    @Named("place-missed")
    EventHandler<PlaceMissedEvent> placeMissed() {
        return new NoticeListener<>(NoticeKind.MISSED, PlaceMissedEvent.class, accept, json);
    }

    @Singleton
    @Named("place-call-withdrawn")
    EventHandler<PlaceCallWithdrawnEvent> placeCallWithdrawn() {
        return new NoticeListener<>(NoticeKind.WITHDRAWN, PlaceCallWithdrawnEvent.class, accept, json);
    }

    @Singleton
    @Named("place-call-spared")
    EventHandler<PlaceCallSparedEvent> placeCallSpared() {
        return new NoticeListener<>(NoticeKind.SPARED, PlaceCallSparedEvent.class, accept, json);
    }

    @Singleton
    @Named("place-booked-elsewhere")
    EventHandler<PlaceBookedElsewhereEvent> placeBookedElsewhere() {
        return new NoticeListener<>(NoticeKind.BOOKED_ELSEWHERE, PlaceBookedElsewhereEvent.class, accept, json);
    }

    @Singleton
    @Named("place-line-closed")
    EventHandler<PlaceLineClosedEvent> placeLineClosed() {
        return new NoticeListener<>(NoticeKind.LINE_CLOSED, PlaceLineClosedEvent.class, accept, json);
    }

    @Singleton
    @Named("admission-revoked")
    EventHandler<EndedEvent> admissionRevoked(Correspondences correspondences) {
        return new EndedListener(NoticeKind.REVOKED, correspondences);
    }

    @Singleton
    @Named("place-left")
    EventHandler<EndedEvent> placeLeft(Correspondences correspondences) {
        return new EndedListener(NoticeKind.LEFT, correspondences);
    }

    @Singleton
    @Named("address-to-prove")
    EventHandler<AddressToProveEvent> addressToProve() {
        return new NoticeListener<>(NoticeKind.ADDRESS_TO_PROVE, AddressToProveEvent.class, accept, json);
    }

    @Singleton
    @Named("place-removed")
    EventHandler<PlaceRemovedEvent> placeRemoved() {
        return new NoticeListener<>(NoticeKind.REMOVED, PlaceRemovedEvent.class, accept, json);
    }
}
