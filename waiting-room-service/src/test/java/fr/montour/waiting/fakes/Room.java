package fr.montour.waiting.fakes;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.person;

import fr.montour.waiting.calling.CallNext;
import fr.montour.waiting.calling.SweepCalls;
import fr.montour.waiting.contact.FollowContacts;
import fr.montour.waiting.contact.SeePerson;
import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.UnitsOfClaims;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.ClaimAdmission;
import fr.montour.waiting.place.DeferCall;
import fr.montour.waiting.place.EndOtherPlaces;
import fr.montour.waiting.place.ExtendAdmission;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.OfferShortNotice;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.stock.FollowStock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One open line in memory with everything that works on it, and time in the hand of the test. */
public final class Room {

    public final TestTime time = new TestTime();
    public final InMemoryActivePlaces activePlaces = new InMemoryActivePlaces();
    public final InMemoryHeartbeat heartbeat = new InMemoryHeartbeat();
    public final InMemoryLines lines = new InMemoryLines(activePlaces, heartbeat);
    public final InMemoryIssuedNumbers issuedNumbers = new InMemoryIssuedNumbers();
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final InMemoryRepeatCalls repeatCalls = new InMemoryRepeatCalls();
    public final InMemoryContacts contacts = new InMemoryContacts();
    public final InMemoryShortNotices shortNotices = new InMemoryShortNotices();
    public final CallAgain callAgain = new CallAgain(lines, repeatCalls, shortNotices, places, Samples.CALENDAR, time);
    public final OfferShortNotice offerShortNotice = new OfferShortNotice(lines, places, callAgain, time);
    public final JoinLine join = new JoinLine(lines, issuedNumbers, places, time, time, new NoLineMetrics());
    public final LeaveLine leave = new LeaveLine(activePlaces, places, time, new NoLineMetrics());
    public final LineCache cache = new LineCache(lines, time);
    public final ClaimAdmission claim = new ClaimAdmission(
            lines,
            Samples.CALENDAR,
            places,
            activePlaces::claimedAll,
            new UnitsOfClaims(cache, lines, time),
            time,
            new NoLineMetrics());
    public final EndOtherPlaces endOtherPlaces = new EndOtherPlaces(cache, activePlaces, places, time);
    public final FollowStock followStock =
            new FollowStock(lines, activePlaces, places, callAgain, endOtherPlaces, Samples.CALENDAR, time);
    public final Units units = new Units();
    public final SweepCalls sweepCalls = new SweepCalls(
            lines, activePlaces, places, callAgain, contacts, Samples.CALENDAR, time, new NoLineMetrics());
    public final SeePerson seePerson = new SeePerson(contacts, places, callAgain);
    public final FollowContacts followContacts =
            new FollowContacts(contacts, lines, places, seePerson, Samples.CALENDAR);
    public final DeferCall defer = new DeferCall(lines, activePlaces, places, callAgain, Samples.CALENDAR, time);
    public final ExtendAdmission extend = new ExtendAdmission(activePlaces, places, time);
    private final AtomicInteger ids = new AtomicInteger();

    public Room(LineSettings settings, int units) {
        Samples.open(lines, LINE, settings);
        release(units);
    }

    /** slot-service releases units, and says so. */
    public void release(int count) {
        followStock.stated(LINE, NAME, units.release(count));
    }

    /** The n-th person, who is called, claims. */
    public AdmissionId admit(int n) {
        claim.claim(id(n));
        return ((Place.Admitted) place(n)).admission().id();
    }

    /** The n-th person claims and is shown something to choose. */
    public AdmissionId admitAndServe(int n) {
        AdmissionId admission = admit(n);
        followStock.served(id(n), admission);
        return admission;
    }

    /** The n-th person books, and everything is told about it. */
    public void book(int n) {
        tellBooking(n);
        followStock.stated(LINE, NAME, units.statement());
    }

    /** The n-th person books; the stock without the unit is not stated yet. */
    public void tellBooking(int n) {
        Place.Admitted place = (Place.Admitted) place(n);
        followStock.booked(
                place.id(), place.number(), units.book(place.admission().id()), time.instant());
    }

    /** A node with a memory of its own, whose wall clock may be wrong. */
    public CallNext node(InstantSource clock) {
        return new CallNext(
                lines,
                activePlaces,
                issuedNumbers,
                places,
                repeatCalls,
                shortNotices,
                callAgain,
                Samples.CALENDAR,
                clock,
                time,
                () -> new AdmissionId("a_" + ids.incrementAndGet()),
                new NoLineMetrics());
    }

    /** A node with a right clock. */
    public CallNext node() {
        return node(time);
    }

    /** So many people join, numbered from the first. */
    public void join(int first, int last) {
        for (int n = first; n <= last; n++) {
            join.join(LINE, person(n));
        }
    }

    /** Ticks every 100 ms for a while. */
    public void run(CallNext node, Duration howLong) {
        for (long millis = 0; millis < howLong.toMillis(); millis += 100) {
            time.pass(Duration.ofMillis(100));
            node.tick(LINE);
        }
    }

    /** How many units the line can call people for, but for those who are active. */
    public int credit() {
        return line().credit(time.instant());
    }

    /** The line now. */
    public Line line() {
        return lines.find(LINE).orElseThrow();
    }

    /** Numbers of those called or admitted now. */
    public List<Long> active() {
        return activePlaces.all(LINE).stream().map(ActivePlace::number).sorted().toList();
    }

    /** The place of the n-th person now. */
    public Place place(int n) {
        return places.find(id(n)).orElseThrow();
    }

    /** Id of the place of the n-th person. */
    public static PlaceId id(int n) {
        return new PlaceId(LINE, person(n));
    }

    /** How many have been called so far, second calls included. */
    public int called() {
        return (int) places.changes().stream()
                .filter(PlaceChange.Called.class::isInstance)
                .count();
    }
}
