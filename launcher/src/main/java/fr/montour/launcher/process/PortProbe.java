package fr.montour.launcher.process;

import fr.montour.backing.process.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks whether a TCP port of the loopback address is free. */
public final class PortProbe {
    private PortProbe() {}

    /** Whether a server could listen there now. */
    public static boolean isFree(int port) {
        return !Ports.isOpen(port) && canBind(port);
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
