/** What staff may see of deliveries. */
@NullMarked
package fr.montour.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
