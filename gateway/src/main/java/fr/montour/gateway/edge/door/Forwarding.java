package fr.montour.gateway.edge.door;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who stands behind a chain of proxies. Only what trusted proxies appended counts: all before that the client may have made up. */
final class Forwarding {

    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for\\s*=\\s*\"?([^\";]*)\"?");
    private static final Pattern BRACKETED = Pattern.compile("\\[(.+)](?::\\d+)?");
    private static final Pattern WITH_PORT = Pattern.compile("([^:]+):\\d+");

    private Forwarding() {}

    /**
     * The last address of the chain that is not one of the trusted proxies.
     *
     * @param peer who opened the connection
     * @param lines values of the header, each a comma-separated list
     * @param rfc7239 whether they are of {@code Forwarded}, else of {@code X-Forwarded-For}
     */
    static InetAddress client(InetAddress peer, List<String> lines, boolean rfc7239, List<AddressRange> trusted) {
        InetAddress nearest = peer;
        var hops = new ArrayList<String>();
        lines.forEach(line -> hops.addAll(List.of(line.split(",", -1))));
        for (int i = hops.size() - 1; i >= 0 && AddressRange.anyHolds(trusted, nearest); i--) {
            var hop = address(rfc7239 ? node(hops.get(i)) : hops.get(i).strip());
            if (hop.isEmpty()) {
                return nearest;
            }
            nearest = hop.get();
        }
        return nearest;
    }

    private static String node(String element) {
        var found = FOR.matcher(element);
        return found.find() ? found.group(1).strip() : "";
    }

    /** The address, without a port; nothing for names, {@code unknown} and obfuscated nodes. */
    private static Optional<InetAddress> address(String node) {
        var bracketed = BRACKETED.matcher(node);
        var withPort = WITH_PORT.matcher(node);
        String literal = bracketed.matches() ? bracketed.group(1) : withPort.matches() ? withPort.group(1) : node;
        try {
            return Optional.of(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
