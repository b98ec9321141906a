package fr.montour.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Record and proof were made by another implementation (the one in docs/fairness.md), with a recorded round of drand. */
class VerifyDrawCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path RECORD = Path.of("src/test/resources/draw/record.json");
    private static final Path PROOF = Path.of("src/test/resources/draw/proof.json");

    @TempDir
    private Path temp;

    private final StringWriter said = new StringWriter();

    private int verify(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return new CommandLine(new VerifyDrawCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(words);
    }

    @Test
    void aGoodRecordAndProofHold() {
        assertThat(verify(RECORD, "--proof", PROOF)).isZero();
        assertThat(said.toString())
                .contains("ok    The signature of round 1000 is drand's.")
                .contains("ok    The registration with index 641 is part of the published root.")
                .contains("ok    The seed gives this registration the number ")
                .contains("Everything holds.")
                .doesNotContain("FAILS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/algorithm",
                "/state",
                "/commitment",
                "/closedAt",
                "/cohortSize",
                "/root",
                "/rootAt",
                "/secret",
                "/seed",
                "/namedBeacon/kind",
                "/namedBeacon/chain",
                "/namedBeacon/round",
                "/namedBeacon/availableFrom",
                "/beacon/kind",
                "/beacon/chain",
                "/beacon/round",
                "/beacon/signature",
                "/beacon/value",
                "/lineId",
                "/closesAt",
                "/openedAt",
                "/drawnAt"
            })
    void aRecordWithOneChangedPartFails(String part) throws IOException {
        assertThat(verify(changed(RECORD, part), "--proof", PROOF)).isEqualTo(1);
        assertThat(said.toString()).contains("FAILS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lineId",
                "/personId",
                "/salt",
                "/index",
                "/pseudonym",
                "/path/0",
                "/cohortSize",
                "/root",
                "/number"
            })
    void aProofWithOneChangedPartFails(String part) throws IOException {
        assertThat(verify(RECORD, "--proof", changed(PROOF, part))).isEqualTo(1);
        assertThat(said.toString()).contains("FAILS");
    }

    @ParameterizedTest
    @CsvSource({"'{}', is no DrawRecord", "'', is no DrawRecord", "'[', is no DrawRecord"})
    void whatIsNoRecordIsToldInOneSentence(String text, String sentence) throws IOException {
        Path file = Files.writeString(temp.resolve("other.json"), text);

        assertThat(verify(file)).isEqualTo(1);
        assertThat(said.toString()).contains(sentence);
    }

    @Test
    void aRecordIsReadFromTheWeb() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/draw", exchange -> {
            byte[] body = Files.readAllBytes(RECORD);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(verify(base + "/draw")).isZero();
            assertThat(verify(base + "/other")).isEqualTo(1);
        } finally {
            server.stop(0);
        }
    }

    /** A hash becomes another hash, a time goes three minutes back (a minute ahead for those that must not be late). */
    private Path changed(Path original, String pointer) throws IOException {
        JsonNode tree = MAPPER.readTree(original.toFile());
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        JsonNode now = tree.at(pointer);
        JsonNode other = now.isNumber()
                ? MAPPER.getNodeFactory().numberNode(now.asLong() + 1)
                : MAPPER.getNodeFactory().textNode(otherText(name, now.asText()));
        if (parent instanceof ObjectNode object) {
            object.set(name, other);
        } else {
            ((com.fasterxml.jackson.databind.node.ArrayNode) parent).set(Integer.parseInt(name), other);
        }
        Path file = temp.resolve("changed.json");
        MAPPER.writeValue(file.toFile(), tree);
        return file;
    }

    private static String otherText(String name, String text) {
        if (name.equals("openedAt") || name.equals("closesAt")) {
            return java.time.Instant.parse(text).plusSeconds(3000).toString();
        }
        if (name.endsWith("At") || name.equals("availableFrom")) {
            return java.time.Instant.parse(text).minusSeconds(180).toString();
        }
        return (text.charAt(0) == '0' ? '1' : '0') + text.substring(1);
    }
}
