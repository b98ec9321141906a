package fr.montour.slot.stock;

import com.mongodb.client.MongoDatabase;
import fr.montour.platform.store.Documents;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.stock.store.MongoStockCounts;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.SlotServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/** On the real store. */
class CountStockIT extends CountStockContract {

    private static final AtomicLong HOURS = new AtomicLong();

    @Override
    Ports ports() {
        return SlotServer.shared().ports();
    }

    @Override
    StockCounts counts() {
        return SlotServer.shared().bean(StockCounts.class);
    }

    @Override
    Optional<List<Long>> announced(LineId line) {
        var counts = SlotServer.shared().bean(MongoDatabase.class).getCollection(MongoStockCounts.COLLECTION);
        var outbox = Documents.required(counts.find().first(), "a count").getList("outbox", Document.class);
        return Document.parse(outbox.getFirst().getString("data")).getList("lines", Document.class).stream()
                .filter(counted -> counted.getString("lineId").equals(line.toString()))
                .map(counted -> List.of((long) counted.getInteger("revision"), (long) counted.getInteger("units")))
                .findFirst();
    }

    @Override
    Catalogue catalogue() {
        return SlotServer.shared().lines().catalogue();
    }

    @Override
    LineId nextLine() {
        return SlotServer.shared().lines().next();
    }

    @Override
    Instant nextMinute() {
        return Instant.parse("2026-11-23T08:00:20Z").plus(Duration.ofHours(HOURS.incrementAndGet()));
    }
}
