package fr.montour.benchmarks.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.channels.SocketChannel;

/** Opens connections to servers on this machine, and to no others. */
final class Loopback {

    private Loopback() {}

    /**
     * A new connection, in blocking mode.
     *
     * @throws IllegalArgumentException when that is not this machine
     */
    static SocketChannel open(URI server) throws IOException {
        var address = InetAddress.getByName(server.getHost());
        if (!address.isLoopbackAddress()) {
            throw new IllegalArgumentException("load goes to this machine only, not to " + server);
        }
        var channel = SocketChannel.open(new InetSocketAddress(address, server.getPort()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return channel;
    }
}
