package fr.montour.waiting.place;

import fr.montour.platform.result.Result;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.InstantSource;

/** Five more minutes to choose, once for an admission. Its token keeps its id and lasts longer. */
public final class ExtendAdmission {

    private final ActivePlaces activePlaces;
    private final Places places;
    private final InstantSource clock;

    public ExtendAdmission(ActivePlaces activePlaces, Places places, InstantSource clock) {
        this.activePlaces = activePlaces;
        this.places = places;
        this.clock = clock;
    }

    /** The place with its longer admission; the same again when it was asked for before. Refused with {@code PLACE_UNKNOWN},
     * {@code NOT_CALLED} or {@code ADMISSION_OVER}. */
    public Result<Place.Admitted> extend(PlaceId id) {
        while (true) {
            switch (places.find(id).orElse(null)) {
                case null -> {
                    return Result.refused(WaitingRefusal.PLACE_UNKNOWN);
                }
                case Place.Admitted admitted -> {
                    Admission admission = admitted.admission();
                    if (!admission.runsAt(clock.instant())) {
                        return Result.refused(WaitingRefusal.ADMISSION_OVER);
                    }
                    if (!admission.mayBeExtended()) {
                        return Result.done(admitted);
                    }
                    Place.Admitted longer = admitted.extend();
                    if (places.move(admitted, longer, null)) {
                        activePlaces.extend(
                                id.line(),
                                longer.number(),
                                admission.id(),
                                longer.admission().over());
                        return Result.done(longer);
                    }
                }
                case Place.Waiting _, Place.Called _, Place.Ended _ -> {
                    return Result.refused(WaitingRefusal.NOT_CALLED);
                }
            }
        }
    }
}
