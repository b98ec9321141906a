package fr.montour.notification.delivery;

/** What every person was told about every line. */
public interface Correspondences {

    /** What is known; nothing where none was ever told. */
    Correspondence find(CorrespondenceId id);

    /** Keeps one more fact; one that is known already changes nothing. */
    void add(CorrespondenceId id, Mention mention);
}
