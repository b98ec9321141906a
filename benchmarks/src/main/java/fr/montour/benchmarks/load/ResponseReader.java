package fr.montour.benchmarks.load;

import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTTP/1.1 responses from bytes as they come, in whatever pieces (RFC 9112): bodies with a length or in chunks, as far as servers
 * send them to a client that asks for nothing special. Goes on to the next response after each. Not thread-safe.
 */
final class ResponseReader {

    private static final int LONGEST_LINE = 32 * 1024;
    private static final int FIRST_FINAL = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;
    private static final int UNKNOWN = -1;

    private Part part = Part.STATUS;
    private byte[] line = new byte[256];
    private int lineLength;
    private byte[] body = new byte[1024];
    private int bodyLength;
    private int status;
    /** Bytes of the body, or of its chunk, that are still to come; before the body {@link #UNKNOWN} unless it was said. */
    private int missing;

    private boolean chunked;
    private boolean closes;

    private enum Part {
        STATUS,
        HEADERS,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILERS
    }

    /**
     * Reads on, never beyond the end of a response.
     *
     * @return null when the response has not all come yet
     * @throws ProtocolException when that is no response; the connection is then of no more use
     */
    @Nullable Response read(ByteBuffer in) throws ProtocolException {
        while (true) {
            boolean whole = switch (part) {
                case BODY, CHUNK -> take(in);
                case STATUS, HEADERS, CHUNK_SIZE, CHUNK_END, TRAILERS -> takeLine(in);
            };
            if (!whole) {
                return null;
            }
            if (goOn()) {
                part = Part.STATUS;
                return new Response(status, new String(body, 0, bodyLength, StandardCharsets.UTF_8));
            }
        }
    }

    /** Whether the server said in the last response that it will close the connection. */
    boolean closes() {
        return closes;
    }

    /** Makes use of a part that has all come; true at the end of the response. */
    private boolean goOn() throws ProtocolException {
        switch (part) {
            case STATUS -> begin(text());
            case HEADERS -> {
                if (lineLength > 0) {
                    header(text());
                } else {
                    return headersEnd();
                }
            }
            case CHUNK_SIZE -> {
                missing = number(chunkSize(text()), HEXADECIMAL);
                part = missing == 0 ? Part.TRAILERS : Part.CHUNK;
            }
            case CHUNK -> part = Part.CHUNK_END;
            case CHUNK_END -> part = Part.CHUNK_SIZE;
            case TRAILERS -> {
                boolean end = lineLength == 0;
                lineLength = 0;
                return end;
            }
            case BODY -> {
                return true;
            }
        }
        lineLength = 0;
        return false;
    }

    private void begin(String statusLine) throws ProtocolException {
        if (!statusLine.startsWith("HTTP/1.") || statusLine.length() < "HTTP/1.1 200".length()) {
            throw new ProtocolException("not a response: " + statusLine);
        }
        status = number(statusLine.substring(9, 12), DECIMAL);
        closes = statusLine.startsWith("HTTP/1.0");
        chunked = false;
        missing = UNKNOWN;
        bodyLength = 0;
        part = Part.HEADERS;
    }

    private void header(String header) throws ProtocolException {
        if (is(header, "content-length:")) {
            missing = number(header.substring("content-length:".length()).strip(), DECIMAL);
        } else if (is(header, "transfer-encoding:")) {
            chunked = header.endsWith("chunked");
        } else if (is(header, "connection:")) {
            closes |= header.toLowerCase(Locale.ROOT).endsWith("close");
        }
    }

    private static boolean is(String header, String name) {
        return header.regionMatches(true, 0, name, 0, name.length());
    }

    /** True when there is no body. */
    private boolean headersEnd() throws ProtocolException {
        if (status < FIRST_FINAL) {
            part = Part.STATUS;
            return false;
        }
        if (status == NO_CONTENT || status == NOT_MODIFIED) {
            return true;
        }
        if (chunked) {
            part = Part.CHUNK_SIZE;
            return false;
        }
        if (missing == UNKNOWN) {
            throw new ProtocolException("a response that ends where the connection does");
        }
        part = Part.BODY;
        return missing == 0;
    }

    private static String chunkSize(String line) {
        int extensions = line.indexOf(';');
        return (extensions < 0 ? line : line.substring(0, extensions)).strip();
    }

    private static int number(String digits, int radix) throws ProtocolException {
        try {
            int number = Integer.parseInt(digits, radix);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new ProtocolException("not a number: " + digits);
    }

    /** Takes what there is of the body or chunk; true when that was the rest of it. */
    private boolean take(ByteBuffer in) {
        int some = Math.min(missing, in.remaining());
        if (bodyLength + some > body.length) {
            body = Arrays.copyOf(body, Math.max(bodyLength + some, 2 * body.length));
        }
        in.get(body, bodyLength, some);
        bodyLength += some;
        missing -= some;
        return missing == 0;
    }

    /** Takes what there is of a line; true when its end has come, which is left out. */
    private boolean takeLine(ByteBuffer in) throws ProtocolException {
        while (in.hasRemaining()) {
            byte next = in.get();
            if (next == '\n') {
                return true;
            }
            if (next != '\r') {
                if (lineLength == line.length) {
                    line = Arrays.copyOf(line, 2 * line.length);
                }
                if (lineLength == LONGEST_LINE) {
                    throw new ProtocolException("a line without end");
                }
                line[lineLength++] = next;
            }
        }
        return false;
    }

    private String text() {
        return new String(line, 0, lineLength, StandardCharsets.ISO_8859_1);
    }
}
