package fr.montour.slot.web;

import fr.montour.slot.catalogue.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Localised text: {@code {"fr": "…", "en": "…"}}. */
@Serdeable
public record TextView(String fr, String en) {

    public static TextView of(Text text) {
        return new TextView(text.fr(), text.en());
    }

    /** As in the catalogue. */
    public Text text() {
        return new Text(fr, en);
    }

    public static List<TextView> of(List<Text> texts) {
        return texts.stream().map(TextView::of).toList();
    }
}
