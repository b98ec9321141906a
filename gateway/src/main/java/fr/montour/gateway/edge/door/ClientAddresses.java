package fr.montour.gateway.edge.door;

import fr.montour.gateway.config.DoorConfiguration;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;

/** Where a request comes from: the other end of the connection, or what a trusted proxy says about it. */
@Singleton
public final class ClientAddresses {

    private static final InetAddress UNKNOWN = InetAddress.ofLiteral("0.0.0.0");

    private final List<AddressRange> trusted;
    private final List<AddressRange> exempt;
    private final String header;
    private final boolean rfc7239;

    ClientAddresses(DoorConfiguration configuration) {
        trusted = AddressRange.list(configuration.trustedProxies());
        exempt = AddressRange.list(configuration.exemptNetworks());
        header = configuration.forwardedHeader();
        rfc7239 = header.equals("Forwarded");
    }

    /** The client's address. */
    public InetAddress of(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        if (peer == null) {
            return UNKNOWN;
        }
        return trusted.isEmpty()
                ? peer
                : Forwarding.client(peer, request.getHeaders().getAll(header), rfc7239, trusted);
    }

    /** Whether nobody at this address is refused. */
    public boolean isExempt(InetAddress address) {
        return AddressRange.anyHolds(exempt, address);
    }
}
