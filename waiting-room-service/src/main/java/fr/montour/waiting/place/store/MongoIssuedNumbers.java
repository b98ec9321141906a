package fr.montour.waiting.place.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.IssuedNumber;
import fr.montour.waiting.place.IssuedNumbers;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Issued numbers in the collection {@code issued numbers}; {@code _id} is the line, a hash and the number in twelve digits. */
@Singleton
public final class MongoIssuedNumbers implements IssuedNumbers {

    private final MongoCollection<Document> issuedNumbers;

    public MongoIssuedNumbers(MongoDatabase database) {
        issuedNumbers = database.getCollection("issued_numbers");
    }

    @Override
    public Set<Long> issueAll(LineId line, Map<Long, PersonId> holders) {
        Map<String, Long> numbers = new HashMap<>();
        List<Document> documents = new ArrayList<>();
        holders.forEach((number, holder) -> {
            String id = id(line, number);
            numbers.put(id, number);
            documents.add(new Document("_id", id).append("person", holder.value()));
        });
        return Documents.insertAbsent(issuedNumbers, documents).stream()
                .map(numbers::get)
                .collect(Collectors.toSet());
    }

    @Override
    public void discard(LineId line, long number, @Nullable PersonId holder) {
        String id = id(line, number);
        if (holder == null) {
            Documents.insertIfAbsent(issuedNumbers, new Document("_id", id).append("void", true));
        } else {
            issuedNumbers.updateOne(and(eq("_id", id), eq("person", holder.value())), set("void", true));
        }
    }

    @Override
    public boolean isVoid(LineId line, long number) {
        return Optional.ofNullable(
                        issuedNumbers.find(eq("_id", id(line, number))).first())
                .map(issued -> issued.getBoolean("void", false))
                .orElse(false);
    }

    @Override
    public Map<Long, IssuedNumber> findAll(LineId line, Collection<Long> numbers) {
        List<String> ids = numbers.stream().map(number -> id(line, number)).toList();
        Map<Long, IssuedNumber> found = new HashMap<>();
        issuedNumbers
                .find(in("_id", ids))
                .map(MongoIssuedNumbers::read)
                .forEach(issued -> found.put(issued.number(), issued));
        return found;
    }

    private static IssuedNumber read(Document document) {
        String id = document.getString("_id");
        String person = document.getString("person");
        return new IssuedNumber(
                Long.parseLong(id.substring(id.indexOf('#') + 1)),
                person == null ? null : new PersonId(person),
                document.getBoolean("void", false));
    }

    private static String id(LineId line, long number) {
        return "%s#%012d".formatted(line.value(), number);
    }
}
