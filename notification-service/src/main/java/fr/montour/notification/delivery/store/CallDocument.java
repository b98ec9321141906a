package fr.montour.notification.delivery.store;

import fr.montour.notification.contact.Untold;
import fr.montour.platform.store.Documents;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A call as it is stored with the letter that tells of it. */
final class CallDocument {

    private CallDocument() {}

    static Document of(Untold.Call call) {
        return new Document("lineId", call.lineId())
                .append("number", call.number())
                .append("jti", call.jti())
                .append("calledAt", Documents.date(call.calledAt()))
                .append("claimBy", Documents.date(call.claimBy()));
    }

    static Untold.@Nullable Call read(@Nullable Document document) {
        return document == null
                ? null
                : new Untold.Call(
                        Documents.text(document, "lineId"),
                        document.getLong("number"),
                        document.getString("jti"),
                        Documents.instant(document, "calledAt"),
                        Documents.instant(document, "claimBy"));
    }
}
