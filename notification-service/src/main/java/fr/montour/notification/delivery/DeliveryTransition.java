package fr.montour.notification.delivery;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Every move of a {@link Delivery}, as data: tested against the code and drawn in {@code docs/states/delivery.md}. */
enum DeliveryTransition {
    START("Pending", "start", "Sending", "it is due and a sender takes it, for the time of a lease"),
    START_AGAIN("Sending", "startAgain", "Sending", "the lease has run out: its sender has vanished"),
    SENT("Sending", "sent", "Sent", "the mail server has taken the letter over"),
    NO_ADDRESS("Sending", "noAddress", "NoAddress", "the person gave no address"),
    FAILED("Sending", "failed", "Failed", "the mail server refused for good, or the letter is too old to wait"),
    LATER("Sending", "later", "Pending", "the mail server is away or refused for now");

    private final String from;
    private final String move;
    private final String to;
    private final String when;

    DeliveryTransition(String from, String move, String to, String when) {
        this.from = from;
        this.move = move;
        this.to = to;
        this.when = when;
    }

    @Override
    public String toString() {
        return from + "." + move + " → " + to;
    }

    static String page() {
        var diagram = Arrays.stream(values())
                .map(t -> "    " + t.from + " --> " + t.to + ": " + t.move)
                .collect(Collectors.joining("\n"));
        var rows = Arrays.stream(values())
                .map(t -> "| " + t.from + " | `" + t.move + "` | " + t.to + " | " + t.when + " |")
                .collect(Collectors.joining("\n"));
        return """
                # States of a delivery

                Made from `DeliveryTransition` by `DeliveryTransitionsTest`; do not edit. `Sent`, `NoAddress` and `Failed` are final.

                ```mermaid
                stateDiagram-v2
                    [*] --> Pending
                %s
                    Sent --> [*]
                    NoAddress --> [*]
                    Failed --> [*]
                ```

                | from | move | to | when |
                |---|---|---|---|
                %s
                """.formatted(diagram, rows);
    }
}
