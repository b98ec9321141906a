package fr.montour.gateway.edge.door;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/**
 * What is counted as one network: an IPv4 address alone, for its neighbours are strangers; an IPv6 /64, of which a household has
 * all addresses (RFC 6177).
 *
 * @param prefix the address, or the first 64 bits of it
 */
public record Network(boolean ipv6, long prefix) {

    /** The network of an address. */
    public static Network of(InetAddress address) {
        var bytes = ByteBuffer.wrap(address.getAddress());
        return address instanceof Inet6Address
                ? new Network(true, bytes.getLong())
                : new Network(false, bytes.getInt() & 0xFFFF_FFFFL);
    }

    /** As it stands in challenges and passes. */
    public String text() {
        return (ipv6 ? "6-" : "4-") + Long.toHexString(prefix);
    }
}
