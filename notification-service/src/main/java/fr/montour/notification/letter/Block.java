package fr.montour.notification.letter;

import java.net.URI;
import java.util.List;

/** A part of a letter, as plain words; forms of mail decide how it looks. */
public sealed interface Block {

    record Paragraph(String text) implements Block {}

    record Facts(List<Fact> facts) implements Block {}

    record Fact(String label, String value) {}

    record Items(String title, List<String> items) implements Block {}

    record Link(String text, URI target) implements Block {}
}
