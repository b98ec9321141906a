package fr.montour.notification.delivery.events;

import fr.montour.platform.events.EventHandler;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The events that make letters. */
@Factory
final class NoticeListeners {

    private final AcceptDelivery accept;

    NoticeListeners(AcceptDelivery accept) {
        this.accept = accept;
    }

    @Singleton
    @Named("booking-confirmed")
    EventHandler<BookingEvent> bookingConfirmed() {
        return new NoticeListener<>(BookingEvent.CONFIRMED, BookingEvent.class, accept);
    }

    @Singleton
    @Named("booking-cancelled")
    EventHandler<BookingEvent> bookingCancelled() {
        return new NoticeListener<>(BookingEvent.CANCELLED, BookingEvent.class, accept);
    }

    @Singleton
    @Named("place-turn-near")
    EventHandler<PlaceTurnNearEvent> placeTurnNear() {
        return new NoticeListener<>(PlaceTurnNearEvent.TYPE, PlaceTurnNearEvent.class, accept);
    }

    @Singleton
    @Named("place-called")
    EventHandler<PlaceCalledEvent> placeCalled() {
        return new NoticeListener<>(PlaceCalledEvent.TYPE, PlaceCalledEvent.class, accept);
    }

    @Singleton
    @Named("place-missed")
    EventHandler<PlaceMissedEvent> placeMissed() {
        return new NoticeListener<>(PlaceMissedEvent.TYPE, PlaceMissedEvent.class, accept);
    }

    @Singleton
    @Named("place-removed")
    EventHandler<PlaceRemovedEvent> placeRemoved() {
        return new NoticeListener<>(PlaceRemovedEvent.TYPE, PlaceRemovedEvent.class, accept);
    }
}
