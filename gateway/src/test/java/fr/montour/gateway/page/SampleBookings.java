package fr.montour.gateway.page;

import static fr.montour.gateway.page.SamplePages.LINE;
import static fr.montour.gateway.page.SamplePages.NOW;
import static fr.montour.gateway.page.SamplePages.PROCEDURE;
import static fr.montour.gateway.page.SamplePages.SITE;
import static fr.montour.gateway.page.SamplePages.applicant;
import static fr.montour.gateway.page.SamplePages.place;

import fr.montour.gateway.applicant.account.web.AccountController.AccountView;
import fr.montour.gateway.applicant.account.web.AddressController.AddressView;
import fr.montour.gateway.applicant.booking.Booking;
import fr.montour.gateway.applicant.booking.Hold;
import fr.montour.gateway.applicant.booking.Slot;
import fr.montour.gateway.applicant.booking.web.AppointmentController.AppointmentView;
import fr.montour.gateway.applicant.booking.web.AppointmentController.AppointmentsView;
import fr.montour.gateway.applicant.booking.web.AppointmentController.Held;
import fr.montour.gateway.applicant.booking.web.AppointmentController.Waiting;
import fr.montour.gateway.applicant.booking.web.HoldController.Ending;
import fr.montour.gateway.applicant.booking.web.HoldController.HoldView;
import fr.montour.gateway.applicant.booking.web.SlotController.Day;
import fr.montour.gateway.applicant.booking.web.SlotController.SlotsView;
import fr.montour.gateway.open.line.PlaceState;
import fr.montour.gateway.open.person.Person;
import fr.montour.gateway.page.SamplePages.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages from the choice of a slot to the appointment, and those of the account. */
final class SampleBookings {

    private static final String PARIS = "Europe/Paris";

    private SampleBookings() {}

    static Stream<Sample> all() {
        var slots = IntStream.range(0, 9)
                .mapToObj(i -> new Slot("s" + i, NOW.plusSeconds(900L * i), NOW.plusSeconds(900L * i + 900), PARIS, 3))
                .toList();
        var days = List.of(new Day(LocalDate.of(2026, 12, 1), slots), new Day(LocalDate.of(2026, 12, 2), slots));
        var hold = new Hold(
                "b_1", "s1", LINE.value(), NOW, NOW.plusSeconds(900), "America/Cayenne", NOW.plusSeconds(600), false);
        var waiting = new Waiting(place(PlaceState.WAITING, 0), SITE, PROCEDURE);
        var ending = List.of(
                new Ending(place(PlaceState.WAITING, 0), SITE), new Ending(place(PlaceState.REGISTERED, 0), SITE));
        return Stream.of(
                new Sample(
                        "hold-unknown",
                        "booking/hold",
                        applicant(),
                        new HoldView(hold, SITE, PROCEDURE, NOW, true, null)),
                new Sample(
                        "slots",
                        "booking/slots",
                        applicant(),
                        new SlotsView(LINE, SITE, PROCEDURE, days, null, NOW, NOW.plusSeconds(600), null)),
                new Sample(
                        "slots-full",
                        "booking/slots",
                        applicant(),
                        new SlotsView(LINE, SITE, PROCEDURE, days, "slot-full", NOW, NOW.plusSeconds(600), null)),
                new Sample(
                        "slots-late",
                        "booking/slots",
                        applicant(),
                        new SlotsView(LINE, SITE, PROCEDURE, List.of(), "slot-full", NOW, NOW.plusSeconds(600), null)),
                new Sample(
                        "hold", "booking/hold", applicant(), new HoldView(hold, SITE, PROCEDURE, NOW, false, ending)),
                new Sample(
                        "appointments",
                        "booking/appointments",
                        applicant(),
                        new AppointmentsView(
                                List.of(new Held(hold, SITE, PROCEDURE)),
                                List.of(waiting, new Waiting(place(PlaceState.REGISTERED, 0), SITE, PROCEDURE)),
                                List.of(booking(Booking.State.CONFIRMED)),
                                List.of(booking(Booking.State.CONFIRMED)),
                                List.of(booking(Booking.State.CANCELLED)))),
                new Sample(
                        "appointments-none",
                        "booking/appointments",
                        applicant(),
                        new AppointmentsView(List.of(), List.of(), List.of(), List.of(), List.of())),
                new Sample(
                        "appointment",
                        "booking/appointment",
                        applicant(),
                        new AppointmentView(booking(Booking.State.CONFIRMED), SITE, true)),
                new Sample(
                        "appointment-no-email",
                        "booking/appointment",
                        applicant(),
                        new AppointmentView(booking(Booking.State.CONFIRMED), SITE, false)),
                new Sample(
                        "appointment-cancelled",
                        "booking/appointment",
                        applicant(),
                        new AppointmentView(booking(Booking.State.CANCELLED), SITE, true)),
                new Sample(
                        "cancel",
                        "booking/cancel",
                        applicant(),
                        new AppointmentView(booking(Booking.State.CONFIRMED), SITE, true)),
                new Sample("account", "account", applicant(), new AccountView(person(null, null), true)),
                new Sample(
                        "account-link-sent",
                        "account",
                        applicant(),
                        new AccountView(person("claire@example.org", "claire.dupont@example.org"), true)),
                new Sample("address", "address", null, new AddressView("l_4g6h2j3k5l7m4n6p2q3r5s7t4u")),
                new Sample("address-confirmed", "address", null, new AddressView(null)),
                new Sample(
                        "address-refused",
                        "account",
                        applicant(),
                        new AccountView(person("dead@example.org", null), false)));
    }

    private static Person person(@Nullable String email, @Nullable String unproven) {
        return new Person("p_1", "Claire", "Dupont", "1992-05-01", email, unproven, null, "fr");
    }

    private static Booking booking(Booking.State state) {
        return new Booking(
                "b_1",
                "K7QM-3XZ9",
                LINE.value(),
                "93008",
                SITE.name(),
                PROCEDURE.procedureId(),
                PROCEDURE.name(),
                NOW,
                NOW.plusSeconds(900),
                PARIS,
                state,
                "Claire",
                "Dupont",
                NOW,
                null,
                PROCEDURE.documents());
    }
}
