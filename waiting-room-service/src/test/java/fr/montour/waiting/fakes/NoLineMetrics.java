package fr.montour.waiting.fakes;

import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.model.LineId;

/** Counts nothing. */
public final class NoLineMetrics implements LineMetrics {

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
