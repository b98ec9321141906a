package fr.montour.gateway.page;

import java.time.Duration;
import java.util.List;

/**
 * Something to say, in whatever language it will be read.
 *
 * @param key of the message
 * @param arguments whole numbers, lengths of time, messages, or anything that is the same in all languages
 */
public record Message(String key, List<Object> arguments) {

    /** A message with its arguments. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The words, in the language of a page. */
    public String in(Page page) {
        return page.t(
                key, arguments.stream().map(argument -> said(argument, page)).toArray());
    }

    private static Object said(Object argument, Page page) {
        return switch (argument) {
            case Message message -> message.in(page);
            case Integer number -> page.number(number);
            case Long number -> page.number(number);
            case Duration length -> page.exactly(length);
            default -> argument;
        };
    }
}
