package fr.montour.waiting.draw;

import fr.montour.draw.DrandChain;
import fr.montour.draw.DrawRecord;
import fr.montour.draw.Hash;
import fr.montour.draw.NamedBeacon;
import fr.montour.draw.Permutation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is published of a draw at each stage: never the secret before the seed is fixed, never the key of the salts. */
public final class DrawRecords {

    private DrawRecords() {}

    /** The public record as it is now. */
    public static DrawRecord of(Draw draw, DrandChain chain) {
        return switch (draw) {
            case Draw.Registering registering -> record(draw, "REGISTRATION", chain, null, null, null, null, null);
            case Draw.Cancelled cancelled -> record(draw, "CANCELLED", chain, null, null, null, null, null);
            case Draw.Closed closed ->
                record(draw, "CLOSED", chain, closed.closedAt(), closed.size(), null, null, null);
            case Draw.Rooted rooted ->
                record(draw, "CLOSED", chain, rooted.closedAt(), rooted.size(), rooted.root(), rooted.rootAt(), null);
            case Draw.Drawn drawn ->
                record(draw, "DRAWN", chain, drawn.closedAt(), drawn.size(), drawn.root(), drawn.rootAt(), drawn);
        };
    }

    private static DrawRecord record(
            Draw draw,
            String state,
            DrandChain chain,
            @Nullable Instant closedAt,
            @Nullable Long size,
            @Nullable Hash root,
            @Nullable Instant rootAt,
            Draw.@Nullable Drawn drawn) {
        Opening opening = draw.opening();
        return new DrawRecord(
                draw.line().value(),
                Permutation.ALGORITHM,
                state,
                opening.openedAt().toString(),
                opening.closesAt().toString(),
                opening.commitment().hex(),
                named(opening.beacon(), chain),
                text(closedAt),
                size,
                text(root),
                text(rootAt),
                drawn == null ? null : DrawRecord.Value.of(drawn.beacon()),
                drawn == null ? null : opening.secret().hex(),
                drawn == null ? null : drawn.seed().value().hex(),
                drawn == null ? null : drawn.drawnAt().toString());
    }

    private static DrawRecord.Named named(NamedBeacon beacon, DrandChain chain) {
        return switch (beacon) {
            case NamedBeacon.Drand drand ->
                new DrawRecord.Named(
                        DrawRecord.DRAND,
                        drand.chain().hex(),
                        drand.round(),
                        null,
                        chain.timeOf(drand.round()).toString());
            case NamedBeacon.Entered entered ->
                new DrawRecord.Named(
                        DrawRecord.ENTERED,
                        null,
                        null,
                        entered.source(),
                        entered.availableFrom().toString());
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
