package fr.montour.identity.person.store;

import fr.montour.identity.civil.BirthDate;
import fr.montour.identity.civil.BirthPlace;
import fr.montour.identity.civil.CivilIdentity;
import fr.montour.identity.civil.Gender;
import fr.montour.identity.civil.Identity;
import fr.montour.identity.civil.StaffIdentity;
import fr.montour.platform.store.Documents;
import java.time.LocalDate;
import org.bson.Document;

/** Maps identities to documents and back; those of staff have names only. */
final class IdentityDocuments {

    private static final String GIVEN_NAME = "givenName";
    private static final String FAMILY_NAME = "familyName";
    private static final String BIRTH_DATE = "birthDate";
    private static final String BIRTH_PLACE = "birthPlace";
    private static final String COMMUNE = "commune";
    private static final String COUNTRY = "country";
    private static final String TEXT = "text";

    private IdentityDocuments() {}

    static Document write(Identity identity) {
        var names = new Document(GIVEN_NAME, identity.givenName()).append(FAMILY_NAME, identity.familyName());
        return switch (identity) {
            case StaffIdentity staff -> names;
            case CivilIdentity civil ->
                names.append("gender", civil.gender().name())
                        .append(BIRTH_DATE, civil.birthDate().date().toString())
                        .append(
                                "birthDatePrecision",
                                civil.birthDate().precision().name())
                        .append(BIRTH_PLACE, place(civil.birthPlace()));
        };
    }

    static Identity read(Document document) {
        String givenName = document.getString(GIVEN_NAME);
        String familyName = Documents.text(document, FAMILY_NAME);
        if (!document.containsKey(BIRTH_DATE)) {
            return new StaffIdentity(givenName, familyName);
        }
        return new CivilIdentity(
                givenName,
                familyName,
                Gender.valueOf(Documents.text(document, "gender")),
                new BirthDate(
                        LocalDate.parse(Documents.text(document, BIRTH_DATE)),
                        BirthDate.Precision.valueOf(Documents.text(document, "birthDatePrecision"))),
                readPlace(Documents.child(document, BIRTH_PLACE)));
    }

    private static Document place(BirthPlace place) {
        return switch (place) {
            case BirthPlace.InFrance(String commune) -> new Document(COMMUNE, commune);
            case BirthPlace.Abroad(String country, String town) -> new Document(COUNTRY, country).append(TEXT, town);
            case BirthPlace.Unclear(String text) -> new Document(TEXT, text);
        };
    }

    private static BirthPlace readPlace(Document document) {
        if (document.containsKey(COMMUNE)) {
            return new BirthPlace.InFrance(Documents.text(document, COMMUNE));
        }
        String text = document.getString(TEXT);
        return document.containsKey(COUNTRY)
                ? new BirthPlace.Abroad(Documents.text(document, COUNTRY), text)
                : new BirthPlace.Unclear(text);
    }
}
