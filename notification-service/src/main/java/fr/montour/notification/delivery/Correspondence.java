package fr.montour.notification.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that one person is told about one line, oldest first: the order in which their letters leave, and what makes a letter
 * untrue. Two facts of one moment stand as they came.
 */
public record Correspondence(List<Mention> mentions) {

    /** More than a place and its booking ever cause; older facts are settled long since. */
    static final int LONGEST = 40;

    private static final Correspondence NONE = new Correspondence(List.of());

    public Correspondence {
        mentions = List.copyOf(mentions);
    }

    /** Nothing was told yet. */
    public static Correspondence none() {
        return NONE;
    }

    /** With one more fact, wherever it belongs; the oldest is forgotten where they grow too many. */
    public Correspondence with(Mention mention) {
        if (find(mention.id()).isPresent()) {
            return this;
        }
        var all = Stream.concat(mentions.stream(), Stream.of(mention))
                .sorted(Comparator.comparing(Mention::at))
                .toList();
        return new Correspondence(all.subList(Math.max(0, all.size() - LONGEST), all.size()));
    }

    /** Facts that happened before this one, oldest first. */
    List<Mention> before(DeliveryId id) {
        return mentions.subList(0, Math.max(0, position(id)));
    }

    /** The newest fact that makes a letter about this one untrue. */
    Optional<Mention> replacing(DeliveryId id) {
        return find(id).flatMap(old -> mentions.subList(position(id) + 1, mentions.size()).reversed().stream()
                .filter(newer -> newer.replaces(old))
                .findFirst());
    }

    /** The call before this fact. */
    Optional<Mention> callBefore(DeliveryId id) {
        return before(id).reversed().stream()
                .filter(mention -> mention.kind() == NoticeKind.CALLED)
                .findFirst();
    }

    private Optional<Mention> find(DeliveryId id) {
        return mentions.stream().filter(mention -> mention.id().equals(id)).findFirst();
    }

    private int position(DeliveryId id) {
        return mentions.stream().map(Mention::id).toList().indexOf(id);
    }
}
