package fr.montour.slot.demo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import fr.montour.slot.allocation.Shelves;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.allocation.Window;
import fr.montour.slot.booking.store.MongoBookings;
import fr.montour.slot.kernel.LineId;
import fr.montour.slot.kernel.SlotId;
import fr.montour.slot.web.Lines;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToIntFunction;

/** Counts what is stored, so that a demonstration need not believe what it was told. */
@Controller("/demo/audit")
@Requires(property = "montour.demo.enabled", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("supervisor")
final class AuditController {

    private final Shelves shelves;
    private final Slots slots;
    private final MongoDatabase database;
    private final Lines lines;

    AuditController(Shelves shelves, Slots slots, MongoDatabase database, Lines lines) {
        this.shelves = shelves;
        this.slots = slots;
        this.database = database;
        this.lines = lines;
    }

    /** The units of the line's slots, counted now. */
    @Get
    AuditView audit(@QueryValue String lineId) {
        var line = lines.require(lineId);
        var all = slots.findAll(shelves.of(line).windows().stream()
                .flatMap(Window::starts)
                .map(start -> new SlotId(line, start))
                .toList());
        return new AuditView(
                sum(all, slot -> slot.capacity().total()),
                sum(all, slot -> slot.free().total()),
                sum(all, slot -> slot.holds().size()),
                sum(all, slot -> slot.booked().size()),
                sum(all, slot -> slot.resting().size()),
                sum(all, AuditController::oversold),
                peopleWithTwoBookings(line));
    }

    private static int sum(List<Slot> slots, ToIntFunction<Slot> units) {
        return slots.stream().mapToInt(units).sum();
    }

    private static int oversold(Slot slot) {
        return Math.max(0, slot.taken() - slot.capacity().total());
    }

    private int peopleWithTwoBookings(LineId line) {
        var bookings = new HashMap<String, Integer>();
        database.getCollection(MongoBookings.COLLECTION)
                .find(and(eq("line", line.toString()), eq("state", "CONFIRMED")))
                .projection(Projections.include("hold.person"))
                .map(booking -> booking.getEmbedded(List.of("hold", "person"), String.class))
                .forEach(person -> bookings.merge(person, 1, Integer::sum));
        return (int) bookings.values().stream().filter(count -> count > 1).count();
    }
}
