package fr.montour.identity.contact;

class InMemoryLinkLimitsTest extends LinkLimitsContract {

    private final InMemoryLinkLimits limits = new InMemoryLinkLimits();

    @Override
    protected LinkLimits limits() {
        return limits;
    }
}
