package fr.montour.backing.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One append-only file of document after-images. A write has reached the operating system when {@link #append} returns, so
 * that an acknowledged write survives the death of this process; it is forced to the disk a moment later. A record is
 * {@code length, CRC-32C, BSON}; a torn last record (the machine died) is cut off when the file is opened.
 */
final class Journal implements AutoCloseable {

    /** A document put at a position of a collection; without document a removal; without position a dropped collection. */
    record Entry(
            String collection,
            @Nullable Long position,
            @Nullable Document document) {}

    /** Below this size a file is never rewritten while in use. */
    private static final long REWRITE_FROM = 128L << 20;

    private static final long FORCE_EVERY_MILLIS = 200;
    private static final int HEADER = 8;
    private static final int MOST_BYTES = 64 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final Path file;
    private final Supplier<Stream<Entry>> live;
    private FileChannel channel;
    private long size;
    private long sizeAfterRewrite;
    private boolean dirty;
    private boolean rewriting;

    private Journal(Path file, Supplier<Stream<Entry>> live) throws IOException {
        this.file = file;
        this.live = live;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        this.size = channel.size();
        this.sizeAfterRewrite = size;
        Thread.ofPlatform().name("journal-force").daemon().start(this::forceNowAndThen);
    }

    /** What the file says: collection → position → document. Cuts off a torn end. */
    static Map<String, SortedMap<Long, Document>> read(Path file) throws IOException {
        var collections = new TreeMap<String, SortedMap<Long, Document>>();
        if (!Files.exists(file)) {
            return collections;
        }
        long good = 0;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (true) {
                int length = in.readInt();
                int checksum = in.readInt();
                if (length < 1 || length > MOST_BYTES) {
                    break;
                }
                var bytes = in.readNBytes(length);
                if (bytes.length < length || checksum(bytes, length) != checksum) {
                    break;
                }
                apply(collections, BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes)));
                good += HEADER + length;
            }
        } catch (EOFException e) {
            LOG.debug("End of {}", file);
        }
        if (good < Files.size(file)) {
            LOG.warn("Cutting off {} torn bytes at the end of {}", Files.size(file) - good, file);
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(good);
            }
        }
        return collections;
    }

    /**
     * Opens the file for appending.
     *
     * @param live everything that counts, asked for when the file has grown and is rewritten
     */
    static Journal open(Path file, Supplier<Stream<Entry>> live) throws IOException {
        return new Journal(file, live);
    }

    /**
     * Writes a change.
     *
     * @param apply lets others see it; runs once it is written, so that nobody acts on what a crash would take back
     */
    synchronized void append(Entry entry, Runnable apply) {
        try {
            size += write(channel, entry);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + file, e);
        }
        dirty = true;
        apply.run();
        if (!rewriting && size > REWRITE_FROM && size > 4 * sizeAfterRewrite) {
            rewriting = true;
            Thread.ofPlatform().name("journal-rewrite").daemon().start(this::rewriteMeanwhile);
        }
    }

    private void rewriteMeanwhile() {
        try {
            rewrite();
        } catch (IOException e) {
            LOG.error("Cannot rewrite {}, it goes on growing", file, e);
            notAgainBefore(sizeNow());
        }
    }

    private synchronized void notAgainBefore(long grown) {
        sizeAfterRewrite = grown;
        rewriting = false;
    }

    private synchronized long sizeNow() {
        return size;
    }

    /**
     * Replaces the file by one that holds what counts now, and what was appended while that was written. Appending waits only for
     * the last few bytes.
     */
    void rewrite() throws IOException {
        long before = sizeNow();
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var source = FileChannel.open(file, StandardOpenOption.READ);
                var target = FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                var entries = live.get()) {
            for (var each = entries.iterator(); each.hasNext(); ) {
                write(target, each.next());
            }
            long copied = sizeNow();
            copy(source, before, copied, target);
            target.force(false);
            replaceBy(fresh, source, copied, target);
        }
    }

    private synchronized void replaceBy(Path fresh, FileChannel source, long copied, FileChannel target)
            throws IOException {
        if (!channel.isOpen()) {
            Files.delete(fresh);
            return;
        }
        copy(source, copied, size, target);
        target.force(false);
        channel.close();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        channel = FileChannel.open(file, StandardOpenOption.APPEND);
        LOG.info("Rewrote {}: {} → {} bytes", file.getFileName(), size, channel.size());
        size = channel.size();
        notAgainBefore(size);
    }

    private static void copy(FileChannel source, long from, long to, FileChannel target) throws IOException {
        for (long at = from; at < to; ) {
            at += source.transferTo(at, to - at, target);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            channel.force(false);
            channel.close();
            notifyAll();
        }
    }

    private static int write(FileChannel channel, Entry entry) throws IOException {
        var bson = new Document("c", entry.collection());
        bson.putIfNotNull("p", entry.position());
        bson.putIfNotNull("d", entry.document());
        ByteBuf buffer = Unpooled.buffer(512);
        buffer.writeZero(HEADER);
        BsonEncoder.encodeDocument(bson, buffer);
        int length = buffer.writerIndex() - HEADER;
        var crc = new CRC32C();
        crc.update(buffer.array(), buffer.arrayOffset() + HEADER, length);
        buffer.setInt(0, length);
        buffer.setInt(4, (int) crc.getValue());
        var bytes = buffer.nioBuffer();
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) < 0) {
                throw new IOException("The file takes no more bytes");
            }
        }
        return HEADER + length;
    }

    private static int checksum(byte[] bytes, int length) {
        var crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    private static void apply(Map<String, SortedMap<Long, Document>> collections, Document entry) {
        var collection = (String) entry.get("c");
        var position = (Long) entry.get("p");
        var document = (Document) entry.get("d");
        if (position == null) {
            collections.remove(collection);
        } else if (document == null) {
            collections.getOrDefault(collection, new TreeMap<>()).remove(position);
        } else {
            collections.computeIfAbsent(collection, name -> new TreeMap<>()).put(position, document);
        }
    }

    private void forceNowAndThen() {
        try {
            for (var now = dirtyChannel(); now != null; now = dirtyChannel()) {
                try {
                    now.force(false);
                } catch (ClosedChannelException e) {
                    LOG.debug("Rewritten or closed meanwhile, which forces it too", e);
                }
            }
        } catch (IOException e) {
            LOG.error("Cannot force {}", file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until there is something to force; nothing any more once closed. */
    private synchronized @Nullable FileChannel dirtyChannel() throws InterruptedException {
        do {
            wait(FORCE_EVERY_MILLIS);
        } while (!dirty && channel.isOpen());
        dirty = false;
        return channel.isOpen() ? channel : null;
    }
}
