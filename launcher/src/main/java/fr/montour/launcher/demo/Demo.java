package fr.montour.launcher.demo;

import fr.montour.launcher.demo.Supervisor.Account;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs one demonstration, from the first login to the last e-mail. */
public final class Demo {
    private static final int LOGINS_AT_ONCE = 8;
    private static final int LOOKING_BACK_AT_ONCE = 16;
    private static final int MOST_ACTIVE = 50;
    private static final int DAYS_AHEAD = 14;
    private static final Duration FOR_MAILS = Duration.ofSeconds(60);
    private static final Duration FOR_CREDIT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DemoOptions options;
    private final Mailbox mailbox;
    private final InstantSource clock;
    private final Consumer<String> news;
    private final RandomGenerator random = new SecureRandom();
    private final DemoCounts counts = new DemoCounts();
    private final Phases phases = new Phases();

    /** Prepares one run; {@code news} is told what is being done. */
    public Demo(DemoOptions options, InstantSource clock, Consumer<String> news) {
        this.options = options;
        this.mailbox = Mailbox.at(options.mailbox());
        this.clock = clock;
        this.news = news;
    }

    /** One line about how far it is, to be shown again and again. */
    public String progress() {
        return counts + " of " + options.expectedBookings();
    }

    /** Runs it. */
    public DemoResult run() {
        news.accept("Logging in as chef.bobigny and opening a line");
        Supervisor supervisor = phases.measure("staff", () -> new Supervisor(options.gateway()));
        String line = supervisor.chooseLine();
        List<ReleasePlan.Day> days = ReleasePlan.of(
                options.slots(), LocalDate.ofInstant(clock.instant(), PARIS).plusDays(DAYS_AHEAD));
        phases.measure("line", () -> openLine(supervisor, line, days));
        news.accept("Line %s is open with %d appointments from %s on; making %d test people"
                .formatted(line, options.slots(), days.getFirst().date(), options.people()));
        List<Account> accounts = phases.measure("people", () -> supervisor.makePeople(options.people(), prefix()));
        news.accept(
                options.day().isPresent()
                        ? "Everybody logs in through FranceConnect and takes a place; most come when called, some miss it or put it off"
                        : "Everybody logs in through FranceConnect, takes a place, waits, books");
        List<Applicant> applicants = IntStream.range(0, accounts.size())
                .mapToObj(person ->
                        new Applicant(accounts.get(person), options.habit(person), options, line, counts, random))
                .toList();
        List<Observed> people = letThemBook(applicants);
        news.accept("Counting e-mails, asking the services for their books");
        int emails = phases.measure("mails", () -> awaitMails(people));
        return summary(people, days, emails, Audit.of(supervisor.audit(line)));
    }

    private void openLine(Supervisor supervisor, String line, List<ReleasePlan.Day> days) {
        if (!await(
                FOR_CREDIT,
                () -> supervisor.setUp(
                        line,
                        options.ratePerMinute(),
                        MOST_ACTIVE,
                        options.day().isPresent()))) {
            throw new DemoException("the sites were not announced within " + FOR_CREDIT.toSeconds() + " s");
        }
        supervisor.release(line, days);
        boolean credited =
                await(FOR_CREDIT, () -> supervisor.line(line).path("credit").asInt() >= options.slots());
        if (!credited) {
            throw new DemoException("the release did not reach the line within " + FOR_CREDIT.toSeconds() + " s");
        }
        supervisor.open(line);
    }

    private List<Observed> letThemBook(List<Applicant> applicants) {
        phases.measure("logins", () -> together(applicants, LOGINS_AT_ONCE, Applicant::login));
        phases.measure("joining", () -> together(applicants, applicants.size(), Applicant::join));
        DemoEnd end = new DemoEnd(options.longestWait());
        Thread watch = Thread.ofVirtual().start(() -> {
            awaitBookings(end);
            end.now();
        });
        phases.measure(
                "booking", () -> together(applicants, applicants.size(), applicant -> applicant.waitAndBook(end)));
        watch.interrupt();
        return phases.measure(
                "looking back",
                () -> Concurrently.all(
                        LOOKING_BACK_AT_ONCE,
                        applicants.stream()
                                .<Supplier<Observed>>map(applicant -> applicant::observe)
                                .toList()));
    }

    /** Until all have booked and, in a standing line, nobody is about to miss a call. */
    private void awaitBookings(DemoEnd end) {
        DemoEnd settled = new DemoEnd(options.settling());
        while (!end.isOver() && !(allBooked() && settled.isOver())) {
            if (!allBooked() || (options.day().isPresent() && counts.expected.get() > 0)) {
                settled = new DemoEnd(options.settling());
            }
            end.pause(POLL);
        }
    }

    private boolean allBooked() {
        return counts.booked.get() >= options.expectedBookings();
    }

    private static void together(List<Applicant> applicants, int atOnce, Consumer<Applicant> action) {
        Concurrently.all(
                atOnce,
                applicants.stream()
                        .<Supplier<Boolean>>map(applicant -> () -> {
                            action.accept(applicant);
                            return true;
                        })
                        .toList());
    }

    private int awaitMails(List<Observed> people) {
        Set<String> references =
                appointments(people).map(Observed.Appointment::reference).collect(Collectors.toSet());
        await(
                FOR_MAILS,
                () -> mailbox.confirmations(references) >= references.size() && Untold.count(people, mailbox) == 0);
        return mailbox.confirmations(references);
    }

    private DemoResult summary(List<Observed> people, List<ReleasePlan.Day> days, int emails, Audit audit) {
        return new DemoResult(
                people.size(),
                options.slots(),
                options.expectedBookings(),
                count(people, person -> !person.numbers().isEmpty()),
                count(people, person -> person.numbers().size() > 1),
                count(people, person -> !person.admissions().isEmpty()),
                count(people, Observed::admittedTwice),
                (int) appointments(people).count(),
                audit.booked(),
                emails,
                people.stream().mapToInt(Observed::refusals).sum(),
                Math.max(
                        audit.peopleWithTwoBookings(),
                        count(people, person -> person.bookings().size() > 1)),
                Math.max(audit.oversold(), Oversold.count(people, days)),
                Inversions.count(people),
                count(
                        people,
                        person -> !person.admissions().isEmpty()
                                && person.calledAt().isEmpty()),
                count(people, Observed::foundNothing),
                count(people, person -> person.fate().lost()),
                Untold.count(people, mailbox),
                people.stream().mapToInt(person -> person.fate().missedCalls()).sum(),
                people.stream().mapToInt(person -> person.fate().deferred()).sum(),
                CallRate.admissionsPerSecond(people),
                phases.total(),
                phases.seconds());
    }

    private static int count(List<Observed> people, Predicate<Observed> condition) {
        return (int) people.stream().filter(condition).count();
    }

    private static Stream<Observed.Appointment> appointments(List<Observed> people) {
        return people.stream().flatMap(person -> person.bookings().stream());
    }

    private static boolean await(Duration atMost, BooleanSupplier condition) {
        DemoEnd patience = new DemoEnd(atMost);
        while (!condition.getAsBoolean()) {
            if (patience.isOver()) {
                return false;
            }
            patience.pause(POLL);
        }
        return true;
    }

    private String prefix() {
        return "d" + Long.toString(clock.millis(), Character.MAX_RADIX);
    }
}
