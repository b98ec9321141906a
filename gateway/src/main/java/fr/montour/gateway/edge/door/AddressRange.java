package fr.montour.gateway.edge.door;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** A range of addresses in CIDR form (RFC 4632, RFC 4291), e.g. {@code 10.0.0.0/8}; an address alone is a range of one. */
public final class AddressRange {

    private final byte[] first;
    private final int bits;

    private AddressRange(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /**
     * Reads ranges separated by commas; none where the text is blank. Names are not looked up.
     *
     * @throws IllegalArgumentException when one is not of that form
     */
    public static List<AddressRange> list(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .map(AddressRange::parse)
                        .toList();
    }

    private static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        try {
            byte[] first = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash))
                    .getAddress();
            int bits = slash < 0 ? first.length * Byte.SIZE : Integer.parseInt(text.substring(slash + 1));
            if (bits < 0 || bits > first.length * Byte.SIZE) {
                throw new IllegalArgumentException("too many bits");
            }
            return new AddressRange(first, bits);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no range of addresses such as 10.0.0.0/8", e);
        }
    }

    /** Whether the address is in one of the ranges. */
    static boolean anyHolds(List<AddressRange> ranges, InetAddress address) {
        for (AddressRange range : ranges) {
            if (range.holds(address.getAddress())) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        int mask = 0xFF << (Byte.SIZE - rest);
        return Arrays.equals(address, 0, whole, first, 0, whole)
                && (rest == 0 || (address[whole] & mask) == (first[whole] & mask));
    }
}
