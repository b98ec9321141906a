package fr.montour.notification.delivery.events;

import fr.montour.platform.events.EventHandler;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The events that make letters. */
@Factory
final class NoticeHandlers {

    private final AcceptDelivery accept;

    NoticeHandlers(AcceptDelivery accept) {
        this.accept = accept;
    }

    @Singleton
    @Named("booking-confirmed")
    EventHandler<BookingData> bookingConfirmed() {
        return new NoticeHandler<>(BookingData.CONFIRMED, BookingData.class, accept);
    }

    @Singleton
    @Named("booking-cancelled")
    EventHandler<BookingData> bookingCancelled() {
        return new NoticeHandler<>(BookingData.CANCELLED, BookingData.class, accept);
    }

    @Singleton
    @Named("place-turn-near")
    EventHandler<PlaceTurnNearData> placeTurnNear() {
        return new NoticeHandler<>(PlaceTurnNearData.TYPE, PlaceTurnNearData.class, accept);
    }

    @Singleton
    @Named("place-called")
    EventHandler<PlaceCalledData> placeCalled() {
        return new NoticeHandler<>(PlaceCalledData.TYPE, PlaceCalledData.class, accept);
    }

    @Singleton
    @Named("place-missed")
    EventHandler<PlaceMissedData> placeMissed() {
        return new NoticeHandler<>(PlaceMissedData.TYPE, PlaceMissedData.class, accept);
    }

    @Singleton
    @Named("place-removed")
    EventHandler<PlaceRemovedData> placeRemoved() {
        return new NoticeHandler<>(PlaceRemovedData.TYPE, PlaceRemovedData.class, accept);
    }
}
