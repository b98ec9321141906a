package fr.montour.waiting.draw.beacon;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.montour.draw.DrandChain;
import fr.montour.waiting.config.DrandConfiguration;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that serves a recorded round of quicknet. */
class DrandClientTest {

    private static final String SIGNATURE =
            "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";

    private HttpServer relay;

    @BeforeEach
    void relay() throws IOException {
        relay = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        relay.createContext("/" + DrandChain.QUICKNET.hash() + "/public/1000", exchange -> {
            byte[] body = ("{\"round\":1000,\"randomness\":\"fe29\",\"signature\":\"" + SIGNATURE + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        relay.createContext("/" + DrandChain.QUICKNET.hash() + "/public/1001", exchange -> {
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write("no!".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        relay.start();
    }

    @AfterEach
    void stop() {
        relay.stop(0);
    }

    private DrandClient at(@Nullable String url) {
        return new DrandClient(new DrandConfiguration(url, null, null, null, null), ObjectMapper.getDefault());
    }

    @Test
    void aRoundIsFetchedAndGenuine() {
        DrandClient drand = at("http://127.0.0.1:" + relay.getAddress().getPort());

        assertThat(drand.signature(DrandChain.QUICKNET, 1000)).contains(SIGNATURE);
        assertThat(DrandChain.QUICKNET.verifies(1000, SIGNATURE)).isTrue();
    }

    @Test
    void whateverElseComesIsNoRoundYet() {
        DrandClient drand = at("http://127.0.0.1:" + relay.getAddress().getPort());

        assertThat(drand.signature(DrandChain.QUICKNET, 1001)).isEmpty();
        assertThat(drand.signature(DrandChain.QUICKNET, 1002)).isEmpty();
        assertThat(at(null).signature(DrandChain.QUICKNET, 1000)).isEmpty();
        assertThat(at("http://127.0.0.1:1").signature(DrandChain.QUICKNET, 1000))
                .isEmpty();
    }
}
