package fr.montour.slot.release;

import fr.montour.slot.model.Channel;
import java.util.Map;

/** What an entry of the audit trail says of a release. */
public final class ReleaseFacts {

    private ReleaseFacts() {}

    /** What is asked for. */
    public static Map<String, String> of(ReleaseOrder order) {
        return Map.of(
                "date", order.date().toString(),
                "from", order.from().toString(),
                "to", order.to().toString(),
                "slotLength", order.slotLength().toString(),
                "counters", String.valueOf(order.counters()));
    }

    /** What came of it. */
    public static Map<String, String> of(Release release) {
        return Map.of(
                "slots", String.valueOf(release.slots()),
                "publicCapacity", String.valueOf(release.capacity().of(Channel.PUBLIC)));
    }
}
