package fr.montour.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An SMTP server that answers what a test says. Steps of the conversation are {@code CONNECT}, the first four letters of a command,
 * and {@code .} for the end of a letter; unless told otherwise it says yes to each.
 */
public final class ScriptedMailServer implements AutoCloseable {

    public static final String CONNECT = "CONNECT";
    public static final String LETTER = ".";

    private static final Map<String, String> YES = Map.of(
            CONNECT,
            "220 here",
            "EHLO",
            "250 hello",
            "AUTH",
            "235 you are who you say",
            "DATA",
            "354 go on",
            LETTER,
            "250 taken over",
            "QUIT",
            "221 bye");

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<String> letters = new CopyOnWriteArrayList<>();

    public ScriptedMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("scripted-mail-server").start(this::accept);
    }

    public URI uri() {
        return URI.create("smtp://127.0.0.1:" + socket.getLocalPort());
    }

    /** From now on this step is answered so; several lines are separated by {@code \r\n}. */
    public ScriptedMailServer answer(String step, String answer) {
        answers.put(step, answer);
        return this;
    }

    /** Yes to everything again. */
    public void recover() {
        answers.clear();
    }

    /** What was said to it. */
    public List<String> commands() {
        return List.copyOf(commands);
    }

    /** What it has taken over, headers and all. */
    public List<String> letters() {
        return List.copyOf(letters);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> converse(client));
            }
        } catch (IOException e) {
            // closed by the test
        }
    }

    private void converse(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = client.getOutputStream()) {
            if (!said(out, CONNECT)) {
                return;
            }
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                commands.add(line);
                var step = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
                var yes = said(out, step);
                if (yes && "DATA".equals(step)) {
                    take(in, out);
                }
                if ("QUIT".equals(step)) {
                    return;
                }
            }
        } catch (IOException e) {
            // the client has gone
        }
    }

    private void take(BufferedReader in, OutputStream out) throws IOException {
        var letter = new StringBuilder();
        for (var line = in.readLine(); line != null && !".".equals(line); line = in.readLine()) {
            letter.append(line).append("\r\n");
        }
        if (said(out, LETTER)) {
            letters.add(letter.toString());
        }
    }

    /** Whether the answer is no refusal. */
    private boolean said(OutputStream out, String step) throws IOException {
        var answer = answers.getOrDefault(step, YES.getOrDefault(step, "250 yes"));
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return answer.charAt(0) < '4';
    }
}
