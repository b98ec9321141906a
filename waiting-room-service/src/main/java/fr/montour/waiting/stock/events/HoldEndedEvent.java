package fr.montour.waiting.stock.events;

import fr.montour.waiting.stock.FollowStock;
import io.micronaut.serde.annotation.Serdeable;

/** What this service reads of {@code hold.ended.v1}. */
@Serdeable
public record HoldEndedEvent(String lineId, String personId, String jti, FollowStock.HoldEnding outcome) {}
