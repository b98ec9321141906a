package fr.montour.slot.release.web;

import fr.montour.slot.model.Channel;
import fr.montour.slot.release.Release;
import fr.montour.slot.release.Release.Draft;
import fr.montour.slot.release.Release.Open;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/** A release as staff see it. */
@Serdeable
record ReleaseView(
        String releaseId,
        String lineId,
        String date,
        String from,
        String to,
        int slots,
        Map<Channel, Integer> capacity,
        State state) {

    /** Whether people can see its slots. */
    enum State {
        DRAFT,
        OPEN
    }

    static ReleaseView of(Release release) {
        var order = release.order();
        return new ReleaseView(
                release.id().value(),
                order.line().toString(),
                order.date().toString(),
                order.from().toString(),
                order.to().toString(),
                release.slots(),
                release.capacity().units(),
                switch (release) {
                    case Draft _ -> State.DRAFT;
                    case Open _ -> State.OPEN;
                });
    }
}
