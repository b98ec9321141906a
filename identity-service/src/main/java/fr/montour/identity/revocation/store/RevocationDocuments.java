package fr.montour.identity.revocation.store;

import fr.montour.identity.model.PersonId;
import fr.montour.identity.revocation.Revocation;
import fr.montour.identity.revocation.Revocations.Listed;
import fr.montour.identity.revocation.SessionId;
import fr.montour.platform.store.Documents;
import org.bson.Document;

/** Maps revocations to documents and back. */
final class RevocationDocuments {

    static final String ID = "_id";
    static final String KEY = "key";
    static final String UNTIL = "until";

    private static final String KIND = "kind";
    private static final String SESSION = "session";
    private static final String PERSON = "person";
    private static final String ROLE = "role";
    private static final String AT = "at";

    private RevocationDocuments() {}

    static Document write(long position, Revocation revocation) {
        var document = new Document(ID, position)
                .append(KEY, revocation.key())
                .append(UNTIL, Documents.date(revocation.until()));
        return switch (revocation) {
            case Revocation.OfSession session ->
                document.append(KIND, SESSION).append(SESSION, session.session().value());
            case Revocation.OfPerson person ->
                document.append(KIND, PERSON)
                        .append(PERSON, person.person().value())
                        .append(AT, Documents.date(person.decidedAt()));
            case Revocation.OfRole role ->
                document.append(KIND, ROLE)
                        .append(PERSON, role.person().value())
                        .append(ROLE, role.role())
                        .append(AT, Documents.date(role.noticedAt()));
        };
    }

    static Listed read(Document document) {
        return new Listed(document.getLong(ID), revocation(document));
    }

    private static Revocation revocation(Document document) {
        var until = Documents.instant(document, UNTIL);
        return switch (Documents.text(document, KIND)) {
            case SESSION -> new Revocation.OfSession(new SessionId(Documents.text(document, SESSION)), until);
            case PERSON -> new Revocation.OfPerson(person(document), Documents.instant(document, AT), until);
            case ROLE ->
                new Revocation.OfRole(
                        person(document), Documents.text(document, ROLE), Documents.instant(document, AT), until);
            case String other -> throw new IllegalStateException("unknown kind of revocation " + other);
        };
    }

    private static PersonId person(Document document) {
        return new PersonId(Documents.text(document, PERSON));
    }
}
