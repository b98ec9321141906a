package fr.montour.waiting.line;

import fr.montour.waiting.fakes.InMemoryRepeatCalls;

class InMemoryRepeatCallsTest extends CallNotesContract {

    @Override
    protected CallNotes empty() {
        return new InMemoryRepeatCalls();
    }
}
