package fr.montour.notification.letter;

import java.net.URI;
import java.util.List;

/** A part of a letter. Its texts are each on one line, whatever somebody has put into a name; how it looks is up to the mail. */
public sealed interface Block {

    record Paragraph(String text) implements Block {

        public Paragraph {
            text = SafeText.singleLine(text);
        }
    }

    record Facts(List<Fact> facts) implements Block {}

    /** A line of a list of facts. */
    record Fact(String label, String value) {

        public Fact {
            label = SafeText.singleLine(label);
            value = SafeText.singleLine(value);
        }
    }

    record Items(String title, List<String> items) implements Block {

        public Items {
            title = SafeText.singleLine(title);
            items = items.stream().map(SafeText::singleLine).toList();
        }
    }

    record Link(String text, URI target) implements Block {

        public Link {
            text = SafeText.singleLine(text);
        }
    }
}
