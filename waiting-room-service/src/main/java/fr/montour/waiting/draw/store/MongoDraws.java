package fr.montour.waiting.draw.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.draw.Draw;
import fr.montour.waiting.draw.Draws;
import fr.montour.waiting.model.LineId;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Draws in the collection {@code draws}, one document per line. It holds secrets: it is read by this service alone. */
@Singleton
final class MongoDraws implements Draws {

    private final MongoCollection<Document> draws;

    MongoDraws(MongoDatabase database) {
        draws = database.getCollection("draws");
    }

    @Override
    public Optional<Draw> find(LineId line) {
        return Optional.ofNullable(draws.find(eq("_id", line.value())).first()).map(DrawDocuments::read);
    }

    @Override
    public boolean insert(Draw.Registering first) {
        return Documents.insertIfAbsent(draws, DrawDocuments.of(first));
    }

    @Override
    public boolean replace(Draw stale, Draw.Registering by) {
        Bson unchanged = and(
                eq("_id", stale.line().value()),
                eq("state", DrawDocuments.state(stale)),
                eq("opening.secret", stale.opening().secret().hex()));
        return Documents.replaceIf(draws, unchanged, DrawDocuments.of(by));
    }

    @Override
    public boolean move(Draw from, Draw to) {
        Bson there = and(eq("_id", from.line().value()), eq("state", DrawDocuments.state(from)), proposal(from));
        return Documents.replaceIf(draws, there, DrawDocuments.of(to));
    }

    private static Bson proposal(Draw draw) {
        Draw.Proposal proposal = draw instanceof Draw.Rooted rooted ? rooted.proposal() : null;
        return proposal == null
                ? exists("proposal", false)
                : and(eq("proposal.value", proposal.value()), eq("proposal.by", proposal.by()));
    }
}
