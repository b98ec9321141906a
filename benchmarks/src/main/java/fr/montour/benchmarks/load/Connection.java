package fr.montour.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** One keep-alive HTTP/1.1 connection to a loopback server, for what is not measured. Blocking; not thread-safe. */
public final class Connection implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;
    private static final int TIMEOUT_MILLIS = 10_000;

    private final SocketChannel channel;
    private final InputStream in;
    private final ResponseReader reader = new ResponseReader();

    /**
     * Opens it.
     *
     * @throws IllegalArgumentException when that is not this machine
     */
    public Connection(URI server) throws IOException {
        channel = Loopback.open(server);
        channel.socket().setSoTimeout(TIMEOUT_MILLIS);
        in = channel.socket().getInputStream();
    }

    /** Sends it and waits for the response; after a failure the connection is of no more use. */
    public Response send(Request request) throws IOException {
        channel.socket().getOutputStream().write(request.bytes());
        byte[] some = new byte[BUFFER];
        while (true) {
            int many = in.read(some);
            if (many < 0) {
                throw new EOFException("the server closed the connection");
            }
            Response response = reader.read(ByteBuffer.wrap(some, 0, many));
            if (response != null) {
                return response;
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
