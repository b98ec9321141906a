package fr.montour.backing.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** The mailbox page and its JSON API; see {@code backing/README.md}. Everything that came by mail is escaped or sandboxed. */
final class MailboxPages implements HttpHandler {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";
    private static final String MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final String HEAD = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mailbox</title>
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}
            table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem;border-bottom:1px solid #ccc}
            pre{white-space:pre-wrap;background:#f6f6f6;padding:1rem}iframe{width:100%;height:36rem;border:1px solid #ccc}</style>
            </head><body>""";

    private final MessageStore store;

    MailboxPages(MessageStore store) {
        this.store = store;
    }

    @SuppressWarnings("ArrayRecordComponent") // written to the wire at once, never compared
    private record Answer(int status, String type, byte[] body, Map<String, String> headers) {

        static Answer page(String body) {
            return new Answer(
                    200,
                    "text/html; charset=utf-8",
                    (HEAD + body + "</body></html>").getBytes(UTF_8),
                    Map.of("Content-Security-Policy", PAGE_POLICY));
        }

        static Answer json(Object value) throws IOException {
            return new Answer(200, "application/json", JSON.writeValueAsBytes(value), Map.of());
        }

        static Answer text(int status, String text) {
            return new Answer(status, "text/plain; charset=utf-8", text.getBytes(UTF_8), Map.of());
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = exchange.getRequestMethod().equals("GET")
                    ? answer(exchange.getRequestURI().getPath(), query(exchange))
                    : Answer.text(405, "Only GET");
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", answer.type());
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cache-Control", "no-store");
            answer.headers().forEach(headers::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer answer(String path, List<Map.Entry<String, String>> query) throws IOException {
        var parts = path.substring(1).split("/");
        return switch (path) {
            case "/" -> Answer.page(list());
            case "/health" -> Answer.json(Map.of("status", "UP"));
            case "/api/messages" ->
                Answer.json(matching(query).stream().map(MailboxPages::summary).toList());
            case "/api/messages/count" ->
                Answer.json(Map.of("count", matching(query).size()));
            default ->
                path.startsWith("/messages/") && parts.length > 1
                        ? store.find(parts[1])
                                .flatMap(mail -> ofMessage(mail, parts))
                                .orElseGet(() -> Answer.text(404, "No such message"))
                        : Answer.text(404, "No such page");
        };
    }

    private static Optional<Answer> ofMessage(ReceivedMail mail, String[] parts) {
        if (parts.length == 2) {
            return Optional.of(Answer.page(message(mail)));
        }
        if (parts.length == 3 && parts[2].equals("html")) {
            return Optional.of(new Answer(
                    200,
                    "text/html; charset=utf-8",
                    mail.html().getBytes(UTF_8),
                    Map.of("Content-Security-Policy", MAIL_POLICY)));
        }
        if (parts.length == 4 && parts[2].equals("attachments") && parts[3].matches("\\d{1,3}")) {
            return mail.attachments().stream()
                    .skip(Integer.parseInt(parts[3]))
                    .findFirst()
                    .map(MailboxPages::download);
        }
        return Optional.empty();
    }

    private static Answer download(ReceivedMail.Attachment attachment) {
        var name = attachment.name().replaceAll("[^A-Za-z0-9._-]", "_");
        return new Answer(
                200,
                "application/octet-stream",
                attachment.content(),
                Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
    }

    /** {@code to=address} and any number of {@code header=Name:value}, all of which must hold. */
    private List<ReceivedMail> matching(List<Map.Entry<String, String>> query) {
        return store.all().stream()
                .filter(mail -> query.stream().allMatch(term -> switch (term.getKey()) {
                    case "to" -> mail.to().equalsIgnoreCase(term.getValue());
                    case "header" -> {
                        var header = term.getValue().split(":", 2);
                        yield header.length == 2 && header[1].strip().equals(mail.header(header[0].strip()));
                    }
                    default -> true;
                }))
                .toList();
    }

    private static Map<String, Object> summary(ReceivedMail mail) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("id", mail.id());
        summary.put("from", mail.from());
        summary.put("to", mail.to());
        summary.put("subject", mail.subject());
        summary.put("receivedAt", mail.receivedAt().toString());
        summary.put("messageId", mail.messageId());
        summary.put("headers", mail.headers());
        return summary;
    }

    private String list() {
        var rows = new StringBuilder();
        for (var mail : store.all().reversed()) {
            rows.append("<tr><td>")
                    .append(escaped(mail.receivedAt().toString()))
                    .append("<td>")
                    .append(escaped(mail.to()))
                    .append("<td><a href=\"/messages/")
                    .append(mail.id())
                    .append("\">")
                    .append(escaped(mail.subject().isBlank() ? "(no subject)" : mail.subject()))
                    .append("</a></tr>");
        }
        return "<h1>Mailbox</h1><p>" + store.all().size() + " messages</p><table><tr><th>Received<th>To<th>Subject</tr>"
                + rows + "</table>";
    }

    private static String message(ReceivedMail mail) {
        var page = new StringBuilder("<p><a href=\"/\">All messages</a></p><h1>")
                .append(escaped(mail.subject()))
                .append("</h1><p>From ")
                .append(escaped(mail.from()))
                .append("<br>To ")
                .append(escaped(mail.to()))
                .append("<br>")
                .append(escaped(mail.receivedAt().toString()))
                .append("</p>");
        for (int i = 0; i < mail.attachments().size(); i++) {
            page.append("<p><a download href=\"/messages/%s/attachments/%d\">%s</a></p>"
                    .formatted(mail.id(), i, escaped(mail.attachments().get(i).name())));
        }
        page.append("<pre>").append(escaped(mail.text())).append("</pre>");
        if (!mail.html().isEmpty()) {
            page.append("<iframe sandbox title=\"HTML part\" src=\"/messages/%s/html\"></iframe>".formatted(mail.id()));
        }
        return page.toString();
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }

    private static List<Map.Entry<String, String>> query(HttpExchange exchange) {
        var raw = exchange.getRequestURI().getRawQuery();
        if (raw == null) {
            return List.of();
        }
        return List.of(raw.split("&")).stream()
                .map(term -> term.split("=", 2))
                .filter(term -> term.length == 2)
                .map(term -> Map.entry(term[0], URLDecoder.decode(term[1], UTF_8)))
                .toList();
    }
}
