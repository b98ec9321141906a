package fr.montour.notification.delivery.events;

import fr.montour.notification.delivery.AcceptDelivery;
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
        return new NoticeListener<>(BookingEvent.CONFIRMED, BookingEvent.class, accept, json);
    }

    @Singleton
    @Named("booking-cancelled")
    EventHandler<BookingEvent> bookingCancelled() {
        return new NoticeListener<>(BookingEvent.CANCELLED, BookingEvent.class, accept, json);
    }

    @Singleton
    @Named("place-turn-near")
    EventHandler<PlaceTurnNearEvent> placeTurnNear() {
        return new NoticeListener<>(PlaceTurnNearEvent.TYPE, PlaceTurnNearEvent.class, accept, json);
    }

    @Singleton
    @Named("place-called")
    EventHandler<PlaceCalledEvent> placeCalled() {
        return new NoticeListener<>(PlaceCalledEvent.TYPE, PlaceCalledEvent.class, accept, json);
    }

    @Singleton
    @Named("place-missed")
    EventHandler<PlaceMissedEvent> placeMissed() {
        return new NoticeListener<>(PlaceMissedEvent.TYPE, PlaceMissedEvent.class, accept, json);
    }

    @Singleton
    @Named("place-removed")
    EventHandler<PlaceRemovedEvent> placeRemoved() {
        return new NoticeListener<>(PlaceRemovedEvent.TYPE, PlaceRemovedEvent.class, accept, json);
    }
}
