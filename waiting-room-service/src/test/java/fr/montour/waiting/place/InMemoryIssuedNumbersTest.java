package fr.montour.waiting.place;

import fr.montour.waiting.fakes.InMemoryIssuedNumbers;

class InMemoryIssuedNumbersTest extends IssuedNumbersContract {

    @Override
    protected IssuedNumbers empty() {
        return new InMemoryIssuedNumbers();
    }
}
