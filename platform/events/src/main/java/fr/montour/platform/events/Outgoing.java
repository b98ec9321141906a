package fr.montour.platform.events;

import com.rabbitmq.client.AMQP.BasicProperties;

/** A message to publish; its {@code messageId} is set. Never compared, so that its array does no harm. */
@SuppressWarnings("ArrayRecordComponent")
record Outgoing(String exchange, String routingKey, BasicProperties properties, byte[] body) {

    /** What the broker said about it. */
    enum Outcome {
        /** Safely in every queue it was routed to. */
        CONFIRMED,
        /** No queue takes it. */
        UNROUTABLE,
        /** Refused, or nothing heard in time: it may be there or not. */
        UNCONFIRMED
    }
}
