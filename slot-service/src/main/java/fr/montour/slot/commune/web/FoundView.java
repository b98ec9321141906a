package fr.montour.slot.commune.web;

import fr.montour.slot.commune.Found;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What a search came to: {@code certain} where the first can be taken without asking. */
@Serdeable
record FoundView(boolean certain, List<AreaView> areas) {

    static FoundView of(Found found) {
        return new FoundView(
                found.certain(), found.matches().stream().map(AreaView::of).toList());
    }
}
