package fr.montour.waiting.fakes;

import fr.montour.waiting.line.LineId;
import fr.montour.waiting.place.Tally;

/** Counts nothing. */
public final class NoTally implements Tally {

    @Override
    public void joined(LineId line) {}

    @Override
    public void called(LineId line, int people) {}

    @Override
    public void claimed(LineId line) {}

    @Override
    public void missed(LineId line) {}

    @Override
    public void left(LineId line) {}

    @Override
    public void discarded(LineId line) {}
}
