package fr.montour.platform.token;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.testing.TestTokens;
import fr.montour.platform.web.Correlation;
import fr.montour.platform.web.Problem;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemsTest implements TestPropertyProvider {

    private static final String SERVICE = "echo-service";

    @Inject
    EmbeddedServer server;

    @Inject
    ObjectMapper json;

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(TestTokens.properties());
        properties.put("micronaut.application.name", SERVICE);
        properties.put("micronaut.server.port", "-1");
        properties.put("test.echo", "true");

        return properties;
    }

    @Test
    void missingTokenIsToldToLogIn() throws Exception {
        var answer = send(request("/echo/caller").GET());

        assertProblem(answer, 401, "login-required");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void tokenForAnotherServiceIsRefused() throws Exception {
        var answer = send(request("/echo/caller", TestTokens.caller("p_1", "other-service", "applicant"))
                .GET());

        assertProblem(answer, 401, "login-required");
    }

    @Test
    void callerArrivesAsParameterAndSupervisorsAreAgentsToo() throws Exception {
        var answer = send(request("/echo/caller", TestTokens.caller("p_1", SERVICE, "supervisor"))
                .GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"id\":\"p_1\"", "\"agent\"", "\"supervisor\"");
    }

    @Test
    void wrongRoleIsForbidden() throws Exception {
        assertProblem(send(asApplicant("/echo/agents-only").GET()), 403, "forbidden");
    }

    @Test
    void malformedJsonIsNamedAsSuch() throws Exception {
        assertProblem(send(post("{\"value\":")), 400, "malformed-request");
    }

    @Test
    void unacceptableValueIsNamed() throws Exception {
        var problem = assertProblem(send(post("{\"value\":11}")), 400, "invalid-request");

        assertThat(problem.get("detail")).asString().contains("value");
    }

    @Test
    void oversizedBodyIsRefused() throws Exception {
        assertProblem(send(post("{\"value\":1,\"pad\":\"" + "x".repeat(70_000) + "\"}")), 413, "body-too-large");
    }

    @Test
    void otherMediaTypeIsRefused() throws Exception {
        var answer = send(asApplicant("/echo/number")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString("1")));

        assertProblem(answer, 415, "media-type");
    }

    @Test
    void unknownAddressIsNotFound() throws Exception {
        assertProblem(send(asApplicant("/nowhere").GET()), 404, "not-found");
    }

    @Test
    void wrongMethodNamesTheRightOnes() throws Exception {
        var answer = send(asApplicant("/echo/number").DELETE());

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("POST"));
    }

    @Test
    void refusalKeepsItsWordsAndExtensions() throws Exception {
        var problem = assertProblem(send(asApplicant("/echo/refusal").GET()), 403, "forbidden");

        assertThat(problem).containsEntry("detail", "Not on a Sunday.").containsEntry("day", "sunday");
    }

    @Test
    void unexpectedErrorSaysNothingOfTheInside() throws Exception {
        var answer = send(asApplicant("/echo/bug").GET());

        assertProblem(answer, 500, "internal-error");
        assertThat(answer.body()).doesNotContain("hunter2");
    }

    @Test
    void correlationIdComesBackAndStandsInTheProblem() throws Exception {
        var answer = send(request("/echo/caller")
                .header(Correlation.HEADER, "abcdef-123456")
                .GET());

        assertThat(answer.headers().firstValue(Correlation.HEADER)).hasValue("abcdef-123456");
        assertThat(read(answer)).containsEntry("correlationId", "abcdef-123456");
    }

    @Test
    void unacceptableCorrelationIdIsReplaced() throws Exception {
        var answer = send(request("/.well-known/jwks.json")
                .header(Correlation.HEADER, "a b")
                .GET());

        assertThat(answer.headers().firstValue(Correlation.HEADER))
                .hasValueSatisfying(id -> assertThat(id).hasSize(36));
    }

    @Test
    void publicKeysAreServedWithoutTheirPrivateHalf() throws Exception {
        var answer = send(request("/.well-known/jwks.json").GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"crv\":\"Ed25519\"").doesNotContain("\"d\"");
    }

    private Map<String, Object> assertProblem(HttpResponse<String> answer, int status, String slug) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(Problem.MEDIA_TYPE));
        var problem = read(answer);
        assertThat(problem.get("type")).isEqualTo("urn:montour:problem:" + slug);
        assertThat(problem.get("status")).isEqualTo(status);
        return problem;
    }

    private Map<String, Object> read(HttpResponse<String> answer) throws IOException {
        return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    private HttpRequest.Builder post(String body) {
        return asApplicant("/echo/number")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder asApplicant(String path) {
        return request(path, TestTokens.caller("p_1", SERVICE, "applicant"));
    }

    private HttpRequest.Builder request(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.getURI().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
