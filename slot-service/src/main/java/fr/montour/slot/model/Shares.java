package fr.montour.slot.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A number of units per channel. Immutable. */
public record Shares(Map<Channel, Integer> units) {

    public Shares {
        var all = new EnumMap<Channel, Integer>(Channel.class);
        for (var channel : Channel.values()) {
            all.put(channel, units.getOrDefault(channel, 0));
        }
        units = Collections.unmodifiableMap(all);
    }

    /** Units of one channel. */
    public int of(Channel channel) {
        return units.getOrDefault(channel, 0);
    }

    /** Units of all channels. */
    public int total() {
        return Math.toIntExact(
                units.values().stream().mapToLong(Integer::longValue).sum());
    }

    /** This with some units more, or fewer. */
    public Shares plus(Channel channel, int more) {
        var changed = new EnumMap<Channel, Integer>(units);
        changed.merge(channel, more, Integer::sum);
        return new Shares(changed);
    }

    /** The units of so many slots. */
    public Shares times(int slots) {
        var changed = new EnumMap<Channel, Integer>(units);
        changed.replaceAll((channel, count) -> Math.multiplyExact(count, slots));
        return new Shares(changed);
    }
}
