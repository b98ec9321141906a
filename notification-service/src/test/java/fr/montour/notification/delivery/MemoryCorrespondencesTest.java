package fr.montour.notification.delivery;

class MemoryCorrespondencesTest extends CorrespondencesContract {

    private final MemoryCorrespondences correspondences = new MemoryCorrespondences();

    @Override
    protected Correspondences correspondences() {
        return correspondences;
    }
}
