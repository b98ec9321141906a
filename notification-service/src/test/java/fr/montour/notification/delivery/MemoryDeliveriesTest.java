package fr.montour.notification.delivery;

class MemoryDeliveriesTest extends DeliveriesContract {

    private final MemoryDeliveries deliveries = new MemoryDeliveries();

    @Override
    protected Deliveries deliveries() {
        return deliveries;
    }
}
