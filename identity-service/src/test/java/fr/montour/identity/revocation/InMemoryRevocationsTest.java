package fr.montour.identity.revocation;

class InMemoryRevocationsTest extends RevocationsContract {

    private final Revocations revocations = new InMemoryRevocations();

    @Override
    protected Revocations node() {
        return revocations;
    }
}
