package fr.montour.waiting.calling;

import fr.montour.waiting.contact.Contact;
import fr.montour.waiting.contact.Contacts;
import fr.montour.waiting.contact.SeePerson;
import fr.montour.waiting.contact.UntoldCall;
import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.CallingTimes;
import fr.montour.waiting.line.Claim;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.ChoicePassed;
import fr.montour.waiting.place.DrawnNumber;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks after people whose time called or admitted is over: a missed call keeps the place once, and so does a missed choice; a second
 * one of the same kind ends it. A call of which somebody could not be told is no miss: they keep the place, and are not called again until
 * they are seen. Also finishes what crashed requests left half-way. While a line is stopped no call ends, and it is looked at now and
 * then alone.
 */
public final class SweepCalls {

    private static final Duration LOOK_WHILE_STOPPED = Duration.ofMinutes(1);

    private final Lines lines;
    private final ActivePlaces activePlaces;
    private final Places places;
    private final CallAgain callAgain;
    private final Contacts contacts;
    private final SeePerson seePerson;
    private final WithdrawCalls withdrawCalls;
    private final CallingCalendar calendar;
    private final InstantSource clock;
    private final LineMetrics metrics;
    private final Map<LineId, Instant> lookedAt = new ConcurrentHashMap<>();

    public SweepCalls(
            Lines lines,
            ActivePlaces activePlaces,
            Places places,
            CallAgain callAgain,
            Contacts contacts,
            CallingCalendar calendar,
            InstantSource clock,
            LineMetrics metrics) {
        this.lines = lines;
        this.activePlaces = activePlaces;
        this.places = places;
        this.callAgain = callAgain;
        this.contacts = contacts;
        this.seePerson = new SeePerson(contacts, places, callAgain);
        this.withdrawCalls = new WithdrawCalls(activePlaces, places, callAgain, calendar, clock);
        this.calendar = calendar;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Sweeps a line as it was read a moment ago; every write checks that it is still so. */
    public void sweep(Line line) {
        Instant now = clock.instant();
        if (line.active() == 0 || (calendar.of(line).areStopped(now) && !isTimeToLook(line.id(), now))) {
            return;
        }
        List<ActivePlace> all = activePlaces.all(line.id());
        withdrawCalls.withdrawLonger(line, all);
        List<ActivePlace> overdue =
                all.stream().filter(active -> !active.until().isAfter(now)).toList();
        if (!overdue.isEmpty()) {
            look(line, overdue, now);
        }
    }

    private boolean isTimeToLook(LineId line, Instant now) {
        Instant last = lookedAt.get(line);
        boolean time = last == null || !now.isBefore(last.plus(LOOK_WHILE_STOPPED));
        if (time) {
            lookedAt.put(line, now);
        }
        return time;
    }

    /**
     * The line, then places, are read after the people: whoever is on no list of calls then has had their call written. It is read
     * after the moment by which it is judged, so that a stop that began before that moment is known.
     */
    private void look(Line seen, List<ActivePlace> overdue, Instant now) {
        Line line = lines.find(seen.id()).orElse(seen);
        Set<AdmissionId> unsettled = line.calls().stream().map(Call::id).collect(Collectors.toSet());
        List<ActivePlace> settled = overdue.stream()
                .filter(active -> !unsettled.contains(active.admission()))
                .toList();
        Map<PlaceId, Place> found = places.findAll(
                settled.stream().map(active -> placeOf(line, active)).toList());
        Map<PersonId, Contact> known =
                contacts.findAll(settled.stream().map(ActivePlace::person).toList());
        settled.forEach(active -> look(
                line,
                active,
                found.get(placeOf(line, active)),
                known.getOrDefault(active.person(), Contact.unknown(active.person())),
                now));
    }

    private static PlaceId placeOf(Line line, ActivePlace active) {
        return new PlaceId(line.id(), active.person());
    }

    private void look(Line line, ActivePlace active, @Nullable Place place, Contact contact, Instant now) {
        if (place == null || DrawnNumber.of(line, place).orElse(place.number()) != active.number()) {
            free(line, active);
        } else if (place.chances().calls() > active.round()) {
            ended(line, active, place);
        } else {
            switch (place) {
                case Place.Waiting waiting -> callEnded(line, active, waiting, now);
                case Place.Called called -> called(line, active, called, contact, now);
                case Place.Admitted admitted -> admitted(line, active, admitted, now);
                case Place.Expired expired when !active.claimed() -> missed(line, active);
                case Place.Ended ended -> free(line, active);
            }
        }
    }

    /**
     * Somebody keeps the place after this call: they are noted to be called again, whoever has written that they keep it. Where the
     * call was never written, which no crash leaves behind but a store restored from two moments may, they come first, and nothing
     * was missed; a short call changes nothing.
     */
    private void callEnded(Line line, ActivePlace active, Place.Waiting kept, Instant now) {
        boolean neverCalled = kept.chances().calls() < active.round();
        if (neverCalled && !active.atShortNotice()) {
            callAgain.note(kept, now);
            free(line, active);
        } else if (kept.untilSeen()) {
            seePerson.heardOf(kept);
            free(line, active);
        } else {
            callAgain.note(kept);
            ended(line, active, kept);
        }
    }

    /** A call after which the person kept the place is over; it counts as missed if it was. */
    private void ended(Line line, ActivePlace active, Place place) {
        boolean missed = !active.claimed()
                && !active.last()
                && !active.atShortNotice()
                && place.chances().missedCalls() > 0;
        if (missed) {
            missed(line, active);
        } else {
            free(line, active);
        }
    }

    private void called(Line line, ActivePlace active, Place.Called place, Contact contact, Instant now) {
        CallingTimes times = calendar.of(line);
        Place.Called known = known(place, contact, times);
        if (!times.isOver(known.call(), now)) {
            boolean written = known.equals(place) || places.move(place, known, null);
            if (written && !times.areStopped(now)) {
                activePlaces.extend(line.id(), active.number(), active.admission(), times.end(known.call(), now));
            }
        } else if (place.chances().inShortCall()) {
            shortCallMissed(line, active, place, now);
        } else if (known.untold() != null) {
            spare(line, active, place, known.spare(times.earliestRepeat(now)));
        } else {
            miss(line, active, place, now);
        }
    }

    /** The place with what is known of its person, where the place does not say it yet. */
    private static Place.Called known(Place.Called place, Contact contact, CallingTimes times) {
        return place.untold() != null
                ? place
                : contact.whyUntold(place.id().line(), place.call())
                        .map(why -> UntoldCall.cannotTell(place, why, times))
                        .orElse(place);
    }

    private void spare(Line line, ActivePlace active, Place.Called place, Place.Waiting spared) {
        if (places.move(place, spared, new PlaceChange.CallSpared(line.name(), spared))) {
            seePerson.heardOf(spared);
            free(line, active);
        }
    }

    private void miss(Line line, ActivePlace active, Place.Called place, Instant now) {
        Place.AfterMiss after = place.miss(now, calendar.of(line).earliestRepeat(now));
        if (places.move(place, after, new PlaceChange.CallMissed(line.name(), after))) {
            metrics.missed(line.id());
            noteIfKept(after);
            missed(line, active);
        }
    }

    private void admitted(Line line, ActivePlace active, Place.Admitted place, Instant now) {
        Instant over = place.admission().over();
        if (now.isBefore(over)) {
            if (!activePlaces.claimed(line.id(), new Claim(active.number(), active.admission(), over))) {
                activePlaces.extend(line.id(), active.number(), active.admission(), over);
            }
            return;
        }
        ChoicePassed passed = ChoicePassed.of(place, line.name(), calendar.of(line), now);
        if (places.move(place, passed.place(), passed.change())) {
            noteIfKept(passed.place());
            free(line, active);
        }
    }

    /** It costs nothing and nobody is told, whether or not they could be told of the call. */
    private void shortCallMissed(Line line, ActivePlace active, Place.Called place, Instant now) {
        Place.AfterMiss after = place.miss(now, now);
        if (places.move(place, after, null)) {
            noteIfKept(after);
            free(line, active);
        }
    }

    private void noteIfKept(Place.AfterMiss after) {
        if (after instanceof Place.Waiting kept) {
            callAgain.note(kept);
        }
    }

    private void missed(Line line, ActivePlace active) {
        activePlaces.missed(line.id(), active.number(), active.admission());
    }

    private void free(Line line, ActivePlace active) {
        activePlaces.free(line.id(), active.number(), active.admission());
    }
}
