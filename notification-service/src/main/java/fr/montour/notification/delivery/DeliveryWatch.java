package fr.montour.notification.delivery;

/** Hears what operators have to know: mail that does not leave, letters that cannot be written. */
public interface DeliveryWatch {

    /** Mail does not leave at all. */
    void outage(String reason);

    /** The mail server has answered about a recipient: it works. */
    void working();

    /** A letter could not be written; it will be tried again. */
    void unwritable(DeliveryId id, RuntimeException failure);
}
