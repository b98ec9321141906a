package fr.montour.slot.testing;

import fr.montour.backing.Backing;
import fr.montour.platform.testing.TestTokens;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.booking.ActiveBookings;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.release.Releases;
import fr.montour.slot.stock.StockStatements;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The service with a real store and a clock moved by hand, one per test JVM; nothing is swept unless a test asks. */
public final class SlotServer {

    private static final class Holder {
        static final SlotServer SHARED = new SlotServer(Map.of("rabbitmq.uri", "amqp://127.0.0.1:1"), "slots_it");
    }

    private final EmbeddedServer server;
    private final TestLines lines;

    SlotServer(Map<String, Object> more, String database) {
        Map<String, Object> properties = new HashMap<>(TestTokens.properties());
        properties.put("mongodb.uri", Backing.shared().mongodb().toString());
        properties.put("montour.database", database);
        properties.put("montour.slot.sweep-interval", "10h");
        properties.put("montour.slot.patience", "30s");
        properties.put("montour.slot.heal-interval", "10h");
        properties.put("montour.slot.stock-interval", "10h");
        properties.put("montour.slot.count-interval", "10h");
        properties.put("montour.demo.enabled", "true");
        properties.put("montour.test.clock", "true");
        properties.put("micronaut.server.port", "-1");
        properties.putAll(more);
        this.server = ApplicationContext.run(EmbeddedServer.class, properties, "test");
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-slot-service"));
        this.lines = new TestLines(bean(Catalogue.class));
    }

    /** Without a broker: its events stay in the outboxes, where tests can count them. */
    public static SlotServer shared() {
        return Holder.SHARED;
    }

    /** One with that broker. */
    public static SlotServer with(URI rabbitmq, String database) {
        return new SlotServer(
                Map.of("rabbitmq.uri", rabbitmq.toString(), "montour.events.queue-suffix", "-" + database), database);
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public TestLines lines() {
        return lines;
    }

    public MutableClock clock() {
        return bean(MutableClock.class);
    }

    public Ports ports() {
        return new Ports(
                bean(Slots.class),
                bean(LineSchedules.class),
                bean(AdmissionUses.class),
                bean(Bookings.class),
                bean(ActiveBookings.class),
                bean(Releases.class),
                bean(StockStatements.class),
                bean(MongoOutboxedEvents.class));
    }

    public URI uri() {
        return server.getURI();
    }
}
