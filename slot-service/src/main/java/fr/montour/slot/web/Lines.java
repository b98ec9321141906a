package fr.montour.slot.web;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import jakarta.inject.Singleton;

/** Lines as requests name them. */
@Singleton
public class Lines {

    private final Catalogue catalogue;
    private final Answers answers;

    Lines(Catalogue catalogue, Answers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    /** The line of that name, refused when site or procedure are not in the catalogue. */
    public LineId require(String text) {
        return LineId.parse(text)
                .filter(line -> catalogue.line(line).isPresent())
                .orElseThrow(() -> answers.refuse(SlotProblem.LINE_UNKNOWN, SlotProblem.LINE_UNKNOWN.title()));
    }
}
