package fr.montour.slot.release.web;

import fr.montour.platform.calendar.Holiday;
import fr.montour.slot.release.ReleasePreview;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** See {@link ReleasePreview}. */
@Serdeable
record PreviewView(int slots, int publicCapacity, @Nullable Holiday holiday, boolean sunday) {

    static PreviewView of(ReleasePreview preview) {
        return new PreviewView(
                preview.slots(), preview.publicCapacity(), preview.holiday().orElse(null), preview.sunday());
    }
}
