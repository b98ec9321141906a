package fr.montour.notification.delivery;

/** Deliveries for which a sender is wanted now. */
@FunctionalInterface
public interface DueDeliveries {

    /** Asks for a sender. Never blocks; what there is no room for is found by the next sweep. */
    void add(DeliveryId id);
}
