package fr.montour.gateway.applicant.proof;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tags of a PDF in reading order. */
final class StructureWalk {

    private final List<String> types = new ArrayList<>();
    private final List<String> alternatives = new ArrayList<>();

    StructureWalk(PDStructureNode root) {
        walk(root);
    }

    private void walk(PDStructureNode node) {
        if (node instanceof PDStructureElement element) {
            types.add(element.getStructureType());
            if (element.getAlternateDescription() != null) {
                alternatives.add(element.getAlternateDescription());
            }
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                walk(child);
            }
        }
    }

    List<String> types() {
        return types;
    }

    List<String> alternatives() {
        return alternatives;
    }
}
