package fr.montour.slot.release;

import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.release.Release.Draft;
import fr.montour.slot.release.Release.Open;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored releases. */
public interface Releases {

    /** Stores a draft; false when a release of that id is known. */
    boolean add(Draft draft);

    Optional<Release> find(ReleaseId id);

    List<Release> findAll(Collection<ReleaseId> ids);

    /** Draft → Open in one conditional write, with its event in the outbox; false when it was open. */
    boolean open(Open next);

    /** Deletes a draft. */
    void drop(ReleaseId draft);

    /** Counts that a draft could not be finished; says how often that was so far. */
    int failed(ReleaseId draft);

    /** Drafts that have waited since before {@code before}. */
    List<Draft> drafts(Instant before);
}
