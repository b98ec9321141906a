package fr.montour.waiting.draw.store;

import fr.montour.draw.Beacon;
import fr.montour.draw.Hash;
import fr.montour.draw.NamedBeacon;
import fr.montour.draw.Seed;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.draw.Draw;
import fr.montour.waiting.draw.Opening;
import fr.montour.waiting.model.LineId;
import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Draws as documents and back. The state of a document is the name of its record in capitals. */
final class DrawDocuments {

    private static final String SOURCE = "source";

    private DrawDocuments() {}

    static Document of(Draw draw) {
        var document = new Document("_id", draw.line().value())
                .append("state", state(draw))
                .append("opening", opening(draw.opening()));
        return switch (draw) {
            case Draw.Registering registering -> document;
            case Draw.Cancelled cancelled ->
                document.append("cancelledAt", cancelled.cancelledAt()).append("message", cancelled.message());
            case Draw.Closed closed -> fixed(document, closed.closedAt(), closed.size());
            case Draw.Rooted rooted -> {
                fixed(document, rooted.closedAt(), rooted.size());
                rooted(document, rooted.root(), rooted.rootAt());
                Draw.Proposal proposal = rooted.proposal();
                yield proposal == null
                        ? document
                        : document.append(
                                "proposal", new Document("value", proposal.value()).append("by", proposal.by()));
            }
            case Draw.Drawn drawn -> {
                fixed(document, drawn.closedAt(), drawn.size());
                rooted(document, drawn.root(), drawn.rootAt());
                yield document.append("beacon", beacon(drawn.beacon()))
                        .append("seed", drawn.seed().value().hex())
                        .append("drawnAt", drawn.drawnAt());
            }
        };
    }

    static Draw read(Document document) {
        var line = new LineId(document.getString("_id"));
        Opening opening = readOpening(document.get("opening", Document.class));
        String state = document.getString("state");
        return switch (state) {
            case "REGISTERING" -> new Draw.Registering(line, opening);
            case "CANCELLED" ->
                new Draw.Cancelled(
                        line, opening, Documents.instant(document, "cancelledAt"), document.getString("message"));
            case "CLOSED" ->
                new Draw.Closed(line, opening, Documents.instant(document, "closedAt"), document.getLong("size"));
            case "ROOTED" ->
                new Draw.Rooted(
                        line,
                        opening,
                        Documents.instant(document, "closedAt"),
                        document.getLong("size"),
                        new Hash(document.getString("root")),
                        Documents.instant(document, "rootAt"),
                        readProposal(document.get("proposal", Document.class)));
            case "DRAWN" ->
                new Draw.Drawn(
                        line,
                        opening,
                        Documents.instant(document, "closedAt"),
                        document.getLong("size"),
                        new Hash(document.getString("root")),
                        Documents.instant(document, "rootAt"),
                        readBeacon(document.get("beacon", Document.class)),
                        new Seed(new Hash(document.getString("seed"))),
                        Documents.instant(document, "drawnAt"));
            default -> throw new IllegalStateException("draw in an unknown state: " + state);
        };
    }

    static String state(Draw draw) {
        return switch (draw) {
            case Draw.Registering registering -> "REGISTERING";
            case Draw.Cancelled cancelled -> "CANCELLED";
            case Draw.Closed closed -> "CLOSED";
            case Draw.Rooted rooted -> "ROOTED";
            case Draw.Drawn drawn -> "DRAWN";
        };
    }

    private static Document fixed(Document document, Instant closedAt, long size) {
        return document.append("closedAt", closedAt).append("size", size);
    }

    private static void rooted(Document document, Hash root, Instant rootAt) {
        document.append("root", root.hex()).append("rootAt", rootAt);
    }

    private static Document opening(Opening opening) {
        Document named = switch (opening.beacon()) {
            case NamedBeacon.Drand drand -> new Document("chain", drand.chain().hex()).append("round", drand.round());
            case NamedBeacon.Entered entered ->
                new Document(SOURCE, entered.source()).append("availableFrom", entered.availableFrom());
        };
        return new Document("secret", opening.secret().hex())
                .append("saltKey", opening.saltKey().hex())
                .append("openedAt", opening.openedAt())
                .append("closesAt", opening.closesAt())
                .append("beacon", named);
    }

    private static Opening readOpening(Document document) {
        Document named = document.get("beacon", Document.class);
        NamedBeacon beacon = named.containsKey(SOURCE)
                ? new NamedBeacon.Entered(named.getString(SOURCE), Documents.instant(named, "availableFrom"))
                : new NamedBeacon.Drand(new Hash(named.getString("chain")), named.getLong("round"));
        return new Opening(
                new Hash(document.getString("secret")),
                new Hash(document.getString("saltKey")),
                Documents.instant(document, "openedAt"),
                Documents.instant(document, "closesAt"),
                beacon);
    }

    private static Document beacon(Beacon beacon) {
        return switch (beacon) {
            case Beacon.Drand drand ->
                new Document("chain", drand.chain().hex())
                        .append("round", drand.round())
                        .append("signature", drand.signature());
            case Beacon.Entered entered ->
                new Document("value", entered.value())
                        .append(SOURCE, entered.source())
                        .append("enteredBy", entered.enteredBy())
                        .append("confirmedBy", entered.confirmedBy());
        };
    }

    private static Beacon readBeacon(Document document) {
        return document.containsKey(SOURCE)
                ? new Beacon.Entered(
                        document.getString("value"),
                        document.getString(SOURCE),
                        document.getString("enteredBy"),
                        document.getString("confirmedBy"))
                : new Beacon.Drand(
                        new Hash(document.getString("chain")),
                        document.getLong("round"),
                        document.getString("signature"));
    }

    private static Draw.@Nullable Proposal readProposal(@Nullable Document document) {
        return document == null ? null : new Draw.Proposal(document.getString("value"), document.getString("by"));
    }
}
