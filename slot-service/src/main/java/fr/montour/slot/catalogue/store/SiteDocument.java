package fr.montour.slot.catalogue.store;

import fr.montour.slot.catalogue.Locality;
import fr.montour.slot.catalogue.Site;
import fr.montour.slot.catalogue.SiteKind;
import fr.montour.slot.model.SiteId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import org.bson.codecs.pojo.annotations.BsonId;

/** A stored site. */
@Serdeable
@MappedEntity("sites")
public record SiteDocument(
        @Id @BsonId String id,
        SiteKind kind,
        String commune,
        String postalCode,
        String departementCode,
        String departement,
        String region,
        String zone) {

    static SiteDocument of(Site site) {
        var where = site.locality();
        return new SiteDocument(
                site.id().value(),
                site.kind(),
                where.commune(),
                where.postalCode(),
                where.departementCode(),
                where.departement(),
                where.region(),
                site.zone().getId());
    }

    Site site() {
        return new Site(
                new SiteId(id),
                kind,
                new Locality(commune, postalCode, departementCode, departement, region),
                ZoneId.of(zone));
    }
}
