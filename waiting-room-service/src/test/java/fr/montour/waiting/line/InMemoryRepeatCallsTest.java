package fr.montour.waiting.line;

import fr.montour.waiting.fakes.InMemoryRepeatCalls;

class InMemoryRepeatCallsTest extends RepeatCallsContract {

    @Override
    protected RepeatCalls empty() {
        return new InMemoryRepeatCalls();
    }
}
