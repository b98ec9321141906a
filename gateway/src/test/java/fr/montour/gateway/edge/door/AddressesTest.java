package fr.montour.gateway.edge.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,10.255.0.1,true",
        "10.0.0.0/8,11.0.0.1,false",
        "192.168.4.0/22,192.168.7.255,true",
        "192.168.4.0/22,192.168.8.0,false",
        "127.0.0.1,127.0.0.1,true",
        "127.0.0.1,127.0.0.2,false",
        "0.0.0.0/0,203.0.113.1,true",
        "0.0.0.0/0,2001:db8::1,false",
        "2001:db8::/33,2001:db8:7fff::1,true",
        "2001:db8::/33,2001:db8:8000::1,false"
    })
    void aRangeHoldsWhatSharesItsFirstBits(String range, String address, boolean held) {
        assertThat(AddressRange.anyHolds(AddressRange.list(range), InetAddress.ofLiteral(address)))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "localhost", "10.0.0.0/8,", "10.0.0.0/x", "::/129"})
    void whatIsNoRangeEndsTheStart(String text) {
        assertThatThrownBy(() -> AddressRange.list(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no range");
    }

    @Test
    void anIpv6NetworkIsAHousehold() {
        assertThat(network("2001:db8:1:2::1")).isEqualTo(network("2001:db8:1:2:ffff::9"));
        assertThat(network("2001:db8:1:2::1")).isNotEqualTo(network("2001:db8:1:3::1"));
    }

    @Test
    void ipv4NeighboursAreStrangers() {
        assertThat(network("198.51.100.1")).isNotEqualTo(network("198.51.100.2"));
        assertThat(network("::ffff:198.51.100.1")).isEqualTo(network("198.51.100.1"));
        assertThat(network("0.0.0.1").text()).isNotEqualTo(network("0:0:0:1::").text());
    }

    private static Network network(String address) {
        return Network.of(InetAddress.ofLiteral(address));
    }
}
