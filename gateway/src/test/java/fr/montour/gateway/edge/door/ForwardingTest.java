package fr.montour.gateway.edge.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTest {

    private static final List<AddressRange> PROXIES = AddressRange.list("10.0.0.0/8, 2001:db8:ff::/48");
    private static final InetAddress PROXY = InetAddress.ofLiteral("10.1.2.3");

    @Test
    void whoIsNoProxyIsTheClientWhateverTheHeaderSays() {
        var stranger = InetAddress.ofLiteral("203.0.113.9");
        assertThat(Forwarding.client(stranger, List.of("198.51.100.1"), false, PROXIES))
                .isEqualTo(stranger);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1 | 198.51.100.1",
                "198.51.100.1:4711 | 198.51.100.1",
                "2001:db8::7 | 2001:db8::7",
                "[2001:db8::7]:4711 | 2001:db8::7",
                "::ffff:198.51.100.1 | 198.51.100.1",
                // The first one was made up by the client: the proxy appended the second.
                "127.0.0.1, 198.51.100.1 | 198.51.100.1",
                // Two proxies of ours in a row.
                "127.0.0.1, 198.51.100.1, 10.9.9.9 | 198.51.100.1",
                "198.51.100.1, 2001:db8:ff:1::2 | 198.51.100.1"
            })
    void onlyWhatTrustedProxiesAppendedCounts(String header, String client) {
        assertThat(Forwarding.client(PROXY, List.of(header), false, PROXIES)).isEqualTo(InetAddress.ofLiteral(client));
    }

    @Test
    void severalHeaderLinesAreOneList() {
        assertThat(Forwarding.client(PROXY, List.of("127.0.0.1", "198.51.100.1"), false, PROXIES))
                .isEqualTo(InetAddress.ofLiteral("198.51.100.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "unknown", "evil.example", "1.2.3.4.5", "198.51.100.1, unknown", ",", "[::1", "0x7f000001"})
    void whatIsNoAddressLeavesTheLastProxyAsTheClient(String header) {
        assertThat(Forwarding.client(PROXY, List.of(header), false, PROXIES)).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "for=198.51.100.1 | 198.51.100.1",
                "For=\"[2001:db8:cafe::17]:4711\";proto=https | 2001:db8:cafe::17",
                "proto=https;by=10.1.2.3;for=198.51.100.1 | 198.51.100.1",
                "for=127.0.0.1, for=198.51.100.1;proto=http | 198.51.100.1",
                "for=_hidden | 10.1.2.3",
                "by=198.51.100.1 | 10.1.2.3"
            })
    void forwardedIsReadAsRfc7239HasIt(String header, String client) {
        assertThat(Forwarding.client(PROXY, List.of(header), true, PROXIES)).isEqualTo(InetAddress.ofLiteral(client));
    }
}
