package fr.montour.waiting.line;

import fr.montour.waiting.fakes.InMemoryShortNotices;

class InMemoryShortNoticesTest extends CallNotesContract {

    @Override
    protected CallNotes empty() {
        return new InMemoryShortNotices();
    }
}
