package fr.montour.benchmarks.load;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Two requests to slot-service: hold a slot, confirm the hold; a different person each time. */
final class HoldAndConfirm implements Scenario {

    private static final Pattern HOLD_ID = Pattern.compile("\"holdId\":\"([^\"]+)\"");

    private final URI server;
    private final List<Person> people;
    private final List<String> slots;

    private record Person(Map<String, String> headers, String confirmation) {}

    HoldAndConfirm(URI server, DevelopmentKeys keys, List<String> personIds, List<String> slots) {
        this.server = server;
        this.slots = slots;
        this.people = personIds.stream()
                .map(id -> new Person(
                        Map.of(
                                "Authorization", keys.caller(id, "slot-service", "applicant"),
                                "Montour-Admission", keys.admission(id, LoadFixture.LINE, 1)),
                        "{\"statement\":\"" + keys.statement(id) + "\",\"locale\":\"fr\"}"))
                .toList();
    }

    @Override
    public String name() {
        return "hold + confirm (two requests, at slot-service)";
    }

    @Override
    public URI server() {
        return server;
    }

    @Override
    public long limit() {
        return people.size();
    }

    @Override
    public Step begin(long n) {
        Person person = people.get((int) n);
        String slot = slots.get((int) (n % slots.size()));
        return new Step.Ask(
                Request.of(
                        "POST",
                        server,
                        "/lines/" + LoadFixture.LINE + "/holds",
                        person.headers(),
                        "{\"slotId\":\"" + slot + "\"}"),
                held -> confirm(person, held));
    }

    private Step confirm(Person person, Response held) {
        var holdId = HOLD_ID.matcher(held.body());
        if (!held.isSuccess() || !holdId.find()) {
            return Step.End.FAILURE;
        }
        return new Step.Ask(
                Request.of(
                        "POST",
                        server,
                        "/holds/" + holdId.group(1) + "/confirm",
                        person.headers(),
                        person.confirmation()),
                Step.End::of);
    }
}
