package fr.montour.identity.contact.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.identity.contact.AddressLink;
import fr.montour.identity.contact.AddressLinks;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.EmailAddress;
import fr.montour.platform.store.Documents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/** Collection {@code address_links}, {@code _id} the fingerprint of the token. */
@Singleton
class MongoAddressLinks implements AddressLinks {

    private static final String ID = "_id";
    private static final String PERSON = "personId";
    private static final String EMAIL = "email";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> links;

    MongoAddressLinks(MongoDatabase database) {
        this.links = database.getCollection("address_links");
    }

    @Override
    public void add(AddressLink link) {
        links.insertOne(new Document(ID, link.fingerprint())
                .append(PERSON, link.person().value())
                .append(EMAIL, link.address().value())
                .append(UNTIL, Documents.date(link.until())));
    }

    @Override
    public Optional<AddressLink> find(String fingerprint) {
        return Optional.ofNullable(links.find(eq(ID, fingerprint)).first())
                .map(document -> new AddressLink(
                        fingerprint,
                        new PersonId(Documents.text(document, PERSON)),
                        new EmailAddress(Documents.text(document, EMAIL)),
                        Documents.instant(document, UNTIL)));
    }

    @Override
    public void forget(Instant now) {
        links.deleteMany(lte(UNTIL, Documents.date(now)));
    }
}
