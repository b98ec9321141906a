/** The private RabbitMQ node, proved. */
@NullMarked
package fr.montour.backing.rabbitmq;

import org.jspecify.annotations.NullMarked;
