package fr.montour.slot.demo;

import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.booking.BookingCounts;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.ReleaseWindow;
import fr.montour.slot.model.SlotId;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.function.ToIntFunction;

/** Counts what is stored, so that a demonstration need not believe what it was told. */
@Controller("/demo/audit")
@Requires(property = "montour.demo.enabled", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("supervisor")
final class LineCountsController {

    private final LineSchedules schedules;
    private final Slots slots;
    private final BookingCounts bookings;
    private final Catalogue catalogue;

    LineCountsController(LineSchedules schedules, Slots slots, BookingCounts bookings, Catalogue catalogue) {
        this.schedules = schedules;
        this.slots = slots;
        this.bookings = bookings;
        this.catalogue = catalogue;
    }

    @Get
    @Operation(
            summary = "The units of the line's slots and bookings, counted from what is stored",
            description = "Only where montour.demo.enabled is set.")
    LineCountsView audit(@QueryValue String lineId, @Parameter(hidden = true) Caller caller) {
        var line = Results.orThrow(catalogue.lineNamed(lineId));
        caller.territory().require(line.site().value());
        var all = slots.findAll(schedules.of(line).windows().stream()
                .flatMap(ReleaseWindow::starts)
                .map(start -> new SlotId(line, start))
                .toList());
        return new LineCountsView(
                sum(all, slot -> slot.capacity().total()),
                sum(all, slot -> slot.free().total()),
                sum(all, slot -> slot.holds().size()),
                sum(all, slot -> slot.booked().size()),
                sum(all, slot -> slot.resting().size()),
                sum(all, LineCountsController::oversold),
                bookings.peopleWithTwoBookings(line));
    }

    private static int sum(List<Slot> slots, ToIntFunction<Slot> units) {
        return slots.stream().mapToInt(units).sum();
    }

    private static int oversold(Slot slot) {
        return Math.max(0, slot.taken() - slot.capacity().total());
    }
}
