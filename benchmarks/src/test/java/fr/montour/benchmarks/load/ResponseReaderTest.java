package fr.montour.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    private static final String WITH_LENGTH =
            "HTTP/1.1 201 Created\r\nX-A: content-length: 9\r\ncontent-LENGTH: 8\r\n\r\n{\"é\":1}";
    private static final String CHUNKED =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\nA\r\n, world\r\n!\r\n0\r\nX-T: 1\r\n\r\n";
    private static final String EMPTY = "HTTP/1.1 204 No Content\r\n\r\n";

    private final ResponseReader reader = new ResponseReader();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1_000})
    void responsesComeInPiecesOfAnySize(int size) throws ProtocolException {
        byte[] all = (WITH_LENGTH + CHUNKED + EMPTY).getBytes(StandardCharsets.UTF_8);
        var responses = new ArrayList<Response>();

        for (int at = 0; at < all.length; at += size) {
            var piece = ByteBuffer.wrap(all, at, Math.min(size, all.length - at));
            while (piece.hasRemaining()) {
                Response response = reader.read(piece);
                if (response != null) {
                    responses.add(response);
                }
            }
        }

        assertThat(responses)
                .containsExactly(
                        new Response(201, "{\"é\":1}"), new Response(200, "hello, world\r\n!"), new Response(204, ""));
    }

    @Test
    void whatFollowsAnAnswerIsLeftForTheNext() throws ProtocolException {
        var bytes = bytes(EMPTY + CHUNKED);

        assertThat(reader.read(bytes)).isEqualTo(new Response(204, ""));
        assertThat(bytes.remaining()).isEqualTo(CHUNKED.length());
    }

    @Test
    void interimAnswersAreSkipped() throws ProtocolException {
        assertThat(reader.read(bytes("HTTP/1.1 100 Continue\r\n\r\n" + EMPTY))).isEqualTo(new Response(204, ""));
    }

    @Test
    void saysThatTheServerWillCloseTheConnection() throws ProtocolException {
        reader.read(bytes("HTTP/1.1 503 Busy\r\nConnection: Close\r\nContent-Length: 0\r\n\r\n"));
        boolean first = reader.closes();
        reader.read(bytes(WITH_LENGTH));

        assertThat(first).isTrue();
        assertThat(reader.closes()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9\r\n",
                "HTTP/1.1\r\n",
                "HTTP/1.1 2x0 OK\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: many\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 4294967295\r\n",
                "HTTP/1.1 200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"
            })
    void whatIsNoAnswerIsRefused(String text) {
        assertThatThrownBy(() -> reader.read(bytes(text))).isInstanceOf(ProtocolException.class);
    }

    @Test
    void aLineWithoutEndIsRefused() {
        assertThatThrownBy(() -> reader.read(bytes("H".repeat(100_000)))).isInstanceOf(ProtocolException.class);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
