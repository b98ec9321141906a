package fr.montour.notification.letter;

import fr.montour.notification.letter.Block.Fact;
import fr.montour.notification.letter.Block.Facts;
import fr.montour.notification.letter.Block.Items;
import fr.montour.notification.letter.Block.Link;
import fr.montour.notification.letter.Block.Paragraph;
import fr.montour.platform.words.Messages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter being written, block by block: begins with a greeting, ends with what every letter says last. */
final class LetterDraft {

    private final Messages messages;
    private final List<Block> blocks = new ArrayList<>();

    LetterDraft(Messages messages, Recipient recipient) {
        this.messages = messages;
        if (recipient.fullName().isEmpty()) {
            paragraph("greeting.anybody");
        } else {
            paragraph("greeting.name", recipient.fullName());
        }
    }

    LetterDraft paragraph(String key, Object... arguments) {
        return add(new Paragraph(messages.text(key, arguments)));
    }

    LetterDraft facts(List<Fact> facts) {
        return add(new Facts(List.copyOf(facts)));
    }

    /** Nothing where there are no items. */
    LetterDraft items(String titleKey, List<String> items) {
        return items.isEmpty() ? this : add(new Items(messages.text(titleKey), items));
    }

    LetterDraft link(String key, URI target) {
        return add(new Link(messages.text(key), target));
    }

    LetterDraft add(Block block) {
        blocks.add(block);
        return this;
    }

    Letter end(String subject) {
        return end(subject, null, null);
    }

    Letter end(String subject, @Nullable String reference, @Nullable CalendarEntry calendar) {
        paragraph("closing.free").paragraph("closing.signature").paragraph("closing.no-reply");
        return new Letter(messages.language(), subject, List.copyOf(blocks), reference, calendar);
    }
}
