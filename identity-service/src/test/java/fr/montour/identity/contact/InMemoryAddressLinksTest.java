package fr.montour.identity.contact;

class InMemoryAddressLinksTest extends AddressLinksContract {

    private final InMemoryAddressLinks links = new InMemoryAddressLinks();

    @Override
    protected AddressLinks links() {
        return links;
    }
}
