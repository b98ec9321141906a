package fr.montour.gateway.applicant.proof;

import fr.montour.gateway.applicant.proof.ProofPdf.Paragraph;
import fr.montour.gateway.applicant.proof.ProofPdf.Style;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.person.Person;
import fr.montour.gateway.open.proof.Proof;
import fr.montour.gateway.page.Page;
import fr.montour.platform.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the document of a proof, in French and English. */
public final class ProofDocument {

    private final Page french;
    private final Page english;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private ProofDocument(Page any) {
        french = any.in(Language.FRENCH);
        english = any.in(Language.ENGLISH);
    }

    /** The PDF. */
    public static byte[] of(ProofIssuer.Issued issued, Site site, Procedure procedure, Page any) {
        return new ProofDocument(any).write(issued, site, procedure);
    }

    private byte[] write(ProofIssuer.Issued issued, Site site, Procedure procedure) {
        Proof proof = issued.proof();
        add(Style.TITLE, Style.TRANSLATION, page -> page.t("proof.title"));
        label("proof.name");
        paragraphs.add(new Paragraph(Style.VALUE, name(issued.person()), null));
        label("proof.procedure");
        value(page -> page.text(procedure.name()));
        label("proof.site");
        paragraphs.add(new Paragraph(Style.VALUE, site.name(), Language.FRENCH.tag()));
        label("proof.number");
        if (proof.number() > 0) {
            paragraphs.add(new Paragraph(Style.VALUE, french.number(proof.number()), null));
        } else {
            value(page -> page.t("proof.registered"));
        }
        label("proof.joined");
        value(page -> page.dateTime(proof.joinedAt(), site.zone()));
        label("proof.issued");
        value(page -> page.dateTime(proof.issuedAt(), site.zone()));
        add(Style.NOTE, Style.TRANSLATION, page -> page.t("proof.right"));
        add(Style.NOTE, Style.TRANSLATION, page -> page.t("proof.code", page.date(proof.expiresAt(), site.zone())));
        return ProofPdf.render(new ProofPdf.Content(
                french.t("proof.title"),
                paragraphs.stream().map(ProofDocument::printable).toList(),
                issued.checkAddress(),
                french.t("proof.code-alt") + " " + issued.checkAddress()));
    }

    private void label(String key) {
        paragraphs.add(new Paragraph(Style.LABEL, french.t(key) + " / " + english.t(key), null));
    }

    private void value(Function<Page, String> words) {
        add(Style.VALUE, Style.TRANSLATION, words);
    }

    private void add(Style first, Style second, Function<Page, String> words) {
        paragraphs.add(new Paragraph(first, words.apply(french), Language.FRENCH.tag()));
        paragraphs.add(new Paragraph(second, words.apply(english), Language.ENGLISH.tag()));
    }

    /** The family name in capitals, as on French papers. */
    private static String name(Person person) {
        String family = person.familyName() == null ? null : person.familyName().toUpperCase(Language.FRENCH.locale());
        return Stream.of(person.givenName(), family)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The font lacks the narrow space that numbers are grouped with. */
    private static Paragraph printable(Paragraph paragraph) {
        return new Paragraph(paragraph.style(), paragraph.text().replace('\u202f', '\u00a0'), paragraph.language());
    }
}
