package fr.montour.slot.testing;

import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.booking.ActiveBookings;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.release.Releases;
import fr.montour.slot.stock.StockStatements;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Every store the domain uses. */
public record Ports(
        Slots slots,
        LineSchedules schedules,
        AdmissionUses uses,
        Bookings bookings,
        ActiveBookings active,
        Releases releases,
        StockStatements stock,
        OutboxedEvents outboxed) {

    /** The process died. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Fakes, empty. */
    public static Ports inMemory() {
        var slots = new InMemorySlots();
        var bookings = new InMemoryBookings();
        var releases = new InMemoryReleases();
        var uses = new InMemoryAdmissionUses();
        return new Ports(
                slots,
                new InMemoryLineSchedules(),
                uses,
                bookings,
                new InMemoryActiveBookings(),
                releases,
                new InMemoryStockStatements(),
                new OutboxedEvents.ByFakes(slots, bookings, releases, uses));
    }

    /** The same stores, of which the process sees so many calls done before it dies. */
    public Ports dyingAfter(int calls) {
        var left = new AtomicInteger(calls);
        return new Ports(
                dying(Slots.class, slots, left),
                dying(LineSchedules.class, schedules, left),
                dying(AdmissionUses.class, uses, left),
                dying(Bookings.class, bookings, left),
                dying(ActiveBookings.class, active, left),
                dying(Releases.class, releases, left),
                dying(StockStatements.class, stock, left),
                outboxed);
    }

    private static <T> T dying(Class<T> port, T store, AtomicInteger left) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
                    if (left.getAndDecrement() <= 0) {
                        throw new Crash();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
