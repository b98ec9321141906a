/** A private RabbitMQ node made of the system's own packages. */
@NullMarked
package fr.montour.backing.rabbitmq;

import org.jspecify.annotations.NullMarked;
