package fr.montour.gateway.page;

import fr.montour.gateway.applicant.place.web.PlaceView;
import fr.montour.gateway.config.ServicesConfiguration;
import fr.montour.gateway.edge.door.web.ChallengeView;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.catalogue.web.CatalogueController.Offer;
import fr.montour.gateway.open.catalogue.web.CatalogueController.SiteView;
import fr.montour.gateway.open.design.DesignController.DesignView;
import fr.montour.gateway.open.line.BoardLine;
import fr.montour.gateway.open.line.Closing;
import fr.montour.gateway.open.line.Estimate;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.LineKind;
import fr.montour.gateway.open.line.LineState;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.open.line.PlaceState;
import fr.montour.gateway.open.line.web.LineController.LineView;
import fr.montour.gateway.partner.PartnerController.PartnerView;
import fr.montour.platform.words.Language;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One sample at least of every page. */
final class SamplePages {

    /** A page with what it shows, and the form of it that was refused, if any. */
    record Sample(
            String name,
            String template,
            @Nullable Session session,
            Object view,
            @Nullable FormState refused) {

        Sample(String name, String template, @Nullable Session session, Object view) {
            this(name, template, session, view, null);
        }

        /** The same with a form that was refused. */
        Sample refusing(FormState form) {
            return new Sample(name + "-refused" + form.name(), template, session, view, form);
        }

        /** The page in a language. */
        Page page(Language language) {
            String dead = name.startsWith("address-refused") ? "dead@example.org" : null;
            return new Page(language, session, "/somewhere?a=b&c=d", new Assets(), refused, dead);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    static final LineId LINE = new LineId("93008-residence-permit-renewal");
    private static final String PARIS = "Europe/Paris";
    static final Site SITE = new Site(
            "93008",
            "PREFECTURE",
            "Préfecture de Bobigny",
            "Bobigny",
            "93000",
            "93",
            "Seine-Saint-Denis",
            "Île-de-France",
            PARIS);
    static final Procedure PROCEDURE = new Procedure(
            "residence-permit-renewal",
            new Text("Renouvellement d’un titre de séjour", "Renewal of a residence permit"),
            new Text(
                    "Pour renouveler un titre de séjour qui expire dans moins de quatre mois.",
                    "To renew a residence permit that expires within four months."),
            "PT15M",
            List.of(
                    new Text("Passeport en cours de validité", "Valid passport"),
                    new Text("Titre de séjour arrivant à expiration", "Residence permit about to expire")),
            new Text("Toute personne dont le titre expire bientôt.", "Anyone whose permit expires soon."));
    static final BoardLine BOARD = new BoardLine(LINE.value(), LineState.OPEN, 1_200, 3_431, 80, 10, 9.6, 9.8, null);

    private SamplePages() {}

    static Stream<Sample> all() {
        return Stream.concat(accepted(), SampleRefusals.of(accepted().toList()));
    }

    private static Stream<Sample> accepted() {
        return Stream.of(
                        visitors(),
                        SampleSearches.all(),
                        SampleLogins.all(),
                        places(),
                        SampleProofs.all(),
                        SampleDraws.all(),
                        SampleBookings.all(),
                        professionals())
                .flatMap(sample -> sample);
    }

    private static Stream<Sample> visitors() {
        var offer = new Offer(PROCEDURE, LINE, BOARD);
        return Stream.of(
                new Sample("site", "catalogue/site", null, new SiteView(SITE, List.of(offer), List.of(offer))),
                new Sample("line", "line/line", null, new LineView(LINE, SITE, PROCEDURE, line(LineState.OPEN), null)),
                new Sample("line-none", "line/line", null, new LineView(LINE, SITE, PROCEDURE, null, null)),
                new Sample(
                        "line-join",
                        "line/line",
                        applicant(),
                        new LineView(LINE, SITE, PROCEDURE, line(LineState.PAUSED), null)),
                new Sample(
                        "line-in",
                        "line/line",
                        applicant(),
                        new LineView(LINE, SITE, PROCEDURE, line(LineState.OPEN), place(PlaceState.WAITING, 0))),
                new Sample(
                        "line-staff",
                        "line/line",
                        agent(),
                        new LineView(LINE, SITE, PROCEDURE, line(LineState.OPEN), null)),
                new Sample(
                        "problem",
                        "problem",
                        null,
                        new ProblemPage("not-found", 404, "Cette page n’existe pas", "Repartez.", "c-1", null, 0)),
                new Sample(
                        "problem-again",
                        "problem",
                        applicant(),
                        new ProblemPage("overloaded", 503, "Il y a du monde", "Attendez.", "c-1", "/sites", 8)),
                new Sample(
                        "challenge", "challenge", null, new ChallengeView("{\"salt\":\"a\"}", "ticket", "/sites", 20)),
                new Sample("design", "design", null, DesignView.of(true)),
                new Sample(
                        "docs",
                        "docs",
                        null,
                        new ServicesConfiguration(
                                List.of(URI.create("http://i")),
                                List.of(URI.create("http://w")),
                                List.of(URI.create("http://s")),
                                List.of(URI.create("http://n")))));
    }

    private static Stream<Sample> places() {
        var states = Arrays.stream(PlaceState.values())
                .map(state -> placeSample(
                        "place-" + state.name().toLowerCase(java.util.Locale.ROOT),
                        state,
                        0,
                        new Estimate.Between(Duration.ofHours(2), Duration.ofHours(3), Estimate.Basis.MEASURED)));
        return Stream.concat(
                states,
                Stream.of(
                        placeSample("place-missed", PlaceState.WAITING, 1, new Estimate.AfterNextRelease()),
                        placeSample("place-empty", PlaceState.WAITING, 0, new Estimate.OutOfStock()),
                        placeSample(
                                "place-configured",
                                PlaceState.WAITING,
                                0,
                                new Estimate.Between(Duration.ZERO, Duration.ofMinutes(5), Estimate.Basis.CONFIGURED)),
                        placeSample("place-last-call", PlaceState.CALLED, 1, new Estimate.LineStopped()),
                        notToldSample("place-not-told", PlaceState.WAITING),
                        notToldSample("place-called-not-told", PlaceState.CALLED),
                        new Sample(
                                "leave-registered",
                                "place/leave",
                                applicant(),
                                placeView(PlaceState.REGISTERED, 0, new Estimate.LineStopped())),
                        new Sample(
                                "leave-called",
                                "place/leave",
                                applicant(),
                                placeView(PlaceState.CALLED, 0, new Estimate.LineStopped())),
                        new Sample(
                                "leave",
                                "place/leave",
                                applicant(),
                                placeView(PlaceState.WAITING, 0, new Estimate.LineStopped()))));
    }

    private static Sample placeSample(String name, PlaceState state, int missed, Estimate estimate) {
        return new Sample(name, "place/place", applicant(), placeView(state, missed, estimate));
    }

    private static Sample notToldSample(String name, PlaceState state) {
        return new Sample(
                name, "place/place", applicant(), placeView(place(state, 0, true), new Estimate.LineStopped()));
    }

    private static PlaceView placeView(PlaceState state, int missed, Estimate estimate) {
        return placeView(place(state, missed), estimate);
    }

    private static PlaceView placeView(Place place, Estimate estimate) {
        return new PlaceView(LINE, SITE, PROCEDURE, place, 141, 2_089, estimate, NOW, 30, true, null);
    }

    private static Stream<Sample> professionals() {
        var found = Arrays.stream(PlaceState.values()).map(state -> place(state, 0));
        return Stream.concat(
                StaffSamples.all(agent(), SamplePages::line, SITE, PROCEDURE, found),
                Stream.of(new Sample(
                        "partner",
                        "partner",
                        session(Audience.PARTNERS, "partner"),
                        new PartnerView("Solidarité Accueil 93", List.of(line(LineState.OPEN))))));
    }

    private static final Closing CLOSING = new Closing(NOW, "Travaux jusqu’en janvier.");

    private static Line line(LineState state) {
        return new Line(
                LINE.value(),
                "93008",
                PROCEDURE.procedureId(),
                "Préfecture de Bobigny : renouvellement d’un titre de séjour",
                state,
                LineKind.STANDING,
                10,
                20,
                "PT15M",
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                "08:00",
                "20:00",
                3,
                1_200,
                3_431,
                80,
                7,
                9.6,
                11.8,
                0.153,
                1_000,
                NOW,
                state == LineState.CLOSED ? CLOSING : null);
    }

    static Place place(PlaceState state, int missed) {
        return place(state, missed, false);
    }

    private static Place place(PlaceState state, int missed, boolean notTold) {
        var removal = state == PlaceState.REMOVED
                ? new Place.Removal("DUPLICATE", "Vous attendez déjà sous le numéro 12.", NOW)
                : null;
        return new Place(
                LINE.value(),
                1_342,
                state,
                NOW,
                NOW,
                NOW.plusSeconds(900),
                state == PlaceState.CALLED && missed > 0,
                missed,
                missed,
                3 - missed,
                missed > 0,
                missed > 0,
                state != PlaceState.REGISTERED,
                missed > 0 ? NOW.plusSeconds(86_400) : null,
                141,
                1_200,
                true,
                missed > 0 ? CLOSING : null,
                notTold,
                removal);
    }

    static Session applicant() {
        return session(Audience.APPLICANTS, "applicant");
    }

    private static Session agent() {
        return session(Audience.STAFF, "agent");
    }

    private static Session session(Audience audience, String role) {
        return new Session(
                "s_1",
                audience,
                "p_1",
                Set.of(role),
                "93008",
                Set.of("93008"),
                "eidas1",
                "Claire",
                Language.FRENCH,
                false,
                "c_token",
                0,
                NOW);
    }
}
