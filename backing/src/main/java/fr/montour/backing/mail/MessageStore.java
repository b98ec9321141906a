package fr.montour.backing.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Received messages in a folder, one {@code .eml} file each, readable by any mail program. */
final class MessageStore {

    private final Path folder;
    private final InstantSource clock;
    private final List<ReceivedMail> messages = new CopyOnWriteArrayList<>();
    private int lastNumber;

    private MessageStore(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Opens the folder with the messages that are in it. */
    static MessageStore open(Path folder, InstantSource clock) {
        var store = new MessageStore(folder, clock);
        try (var files = Files.list(Files.createDirectories(folder))) {
            for (var file : files.filter(path -> path.toString().endsWith(".eml"))
                    .sorted()
                    .toList()) {
                var id = file.getFileName().toString().replace(".eml", "");
                store.messages.add(ReceivedMail.parse(id, Files.readAllBytes(file)));
                store.lastNumber = Integer.parseInt(id);
            }
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the messages in " + folder, e);
        }
    }

    synchronized void keep(String recipient, MimeMessage message) {
        try {
            var id = String.format(Locale.ROOT, "%08d", lastNumber + 1);
            var source = new ByteArrayOutputStream();
            source.writeBytes((ReceivedMail.ENVELOPE_TO + ": " + recipient.replaceAll("[\\r\\n]", "") + "\r\n"
                            + ReceivedMail.RECEIVED_AT + ": " + clock.instant() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            message.writeTo(source);
            var bytes = source.toByteArray();
            var mail = ReceivedMail.parse(id, bytes);
            var fresh = folder.resolve(id + ".new");
            Files.write(fresh, bytes);
            Files.move(fresh, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            lastNumber++;
            messages.add(mail);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a message in " + folder, e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Cannot keep a message in " + folder, e);
        }
    }

    /** Oldest first. */
    List<ReceivedMail> all() {
        return List.copyOf(messages);
    }

    Optional<ReceivedMail> find(String id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
    }
}
