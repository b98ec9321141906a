package fr.montour.gateway.applicant.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * One page of paragraphs in two languages and a code. Tagged by hand (ISO 14289 asks for it, OpenPDF does not do it by itself): title,
 * language of document and paragraphs, reading order, heading, alternative text of the code, embedded fonts.
 */
final class ProofPdf {

    private static final float MARGIN = 56;
    private static final float LEADING = 1.3f;
    private static final float GAP = 9;
    private static final float CODE_SIDE = 200;
    private static final String FRENCH = "fr-FR";
    private static final PdfName PARAGRAPH = new PdfName("P");
    private static final PdfName HEADING = new PdfName("H1");
    private static final PdfName FIGURE = new PdfName("Figure");
    private static final PdfName ALT = new PdfName("Alt");

    /** How a paragraph looks. */
    enum Style {
        TITLE(18, true, true),
        LABEL(9, false, true),
        VALUE(12, true, false),
        TRANSLATION(10, false, false),
        NOTE(10, false, true);

        private final int size;
        private final boolean bold;
        private final boolean apart;

        Style(int size, boolean bold, boolean apart) {
            this.size = size;
            this.bold = bold;
            this.apart = apart;
        }

        private Font font() {
            try {
                return (bold ? Liberation.SANS_BOLD : Liberation.SANS).create(size);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A paragraph.
     *
     * @param language BCP 47 tag; null for names, which have none
     */
    record Paragraph(Style style, String text, @Nullable String language) {}

    /**
     * What is on the page, from top to bottom, the code last.
     *
     * @param code text in the code
     * @param codeAlt what a screen reader says of it
     */
    record Content(String title, List<Paragraph> paragraphs, String code, String codeAlt) {}

    private final PdfWriter writer;
    private final PdfContentByte canvas;
    private final PdfStructureElement top;
    private float y = PageSize.A4.getHeight() - MARGIN;

    private ProofPdf(PdfWriter writer) {
        this.writer = writer;
        this.canvas = writer.getDirectContent();
        this.top = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** The file. */
    static byte[] render(Content content) {
        var file = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, file);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(FRENCH));
        document.addTitle(content.title());
        document.addCreator("Mon Tour");
        document.open();
        var page = new ProofPdf(writer);
        content.paragraphs().forEach(page::write);
        page.draw(QrCode.of(content.code()), content.codeAlt());
        document.close();
        return file.toByteArray();
    }

    private void write(Paragraph paragraph) {
        var element = new PdfStructureElement(top, paragraph.style() == Style.TITLE ? HEADING : PARAGRAPH);
        if (paragraph.language() != null) {
            element.put(PdfName.LANG, new PdfString(paragraph.language()));
        }
        if (paragraph.style().apart) {
            y -= GAP;
        }
        var column = new ColumnText(canvas);
        column.setSimpleColumn(MARGIN, MARGIN, PageSize.A4.getWidth() - MARGIN, y);
        column.setLeading(0, LEADING);
        column.addText(new Phrase(paragraph.text(), paragraph.style().font()));
        canvas.beginMarkedContentSequence(element);
        column.go();
        canvas.endMarkedContentSequence();
        y = column.getYLine();
    }

    private void draw(QrCode code, String alt) {
        Image image = Image.getInstance(code.size(), code.size(), 1, 1, code.whiteBits());
        image.scaleAbsolute(CODE_SIDE, CODE_SIDE);
        image.setAbsolutePosition(MARGIN, y - GAP - CODE_SIDE);
        var figure = new PdfStructureElement(top, FIGURE);
        figure.put(ALT, new PdfString(alt, org.openpdf.text.pdf.PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(figure);
        canvas.addImage(image);
        canvas.endMarkedContentSequence();
        writer.flush();
    }
}
