package fr.montour.gateway.applicant.proof;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import fr.montour.gateway.open.proof.Proof;
import fr.montour.gateway.open.proof.ProofTokens;
import fr.montour.platform.token.TokenSigner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proof as people use it: download, print, scan, check. */
class ProofIT {

    private static final String BASE = "/lines/" + LINE;
    private static final String PERSON = """
        {"personId":"p_1","givenName":"Łucja","familyName":"Nguyễn","birthDate":"1992-05-01"}\
        """;
    private static final int DPI = 150;

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    private final TestBrowser applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");

    @BeforeEach
    void inLine() {
        gateway.services().reset();
        gateway.services().answer("GET /persons/me", 200, PERSON);
        gateway.services().answer("GET /persons/p_1", 200, PERSON);
        placeIs("WAITING");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void paperSaysWhoWhereAndWhenInBothLanguages() throws Exception {
        try (PDDocument paper = Loader.loadPDF(file())) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Preuve de présence dans la file d’attente", "Proof of being in line")
                    .contains("Łucja NGUYỄN", "Renouvellement", "Renewal", "Préfecture de Bobigny")
                    .contains("lundi 23 novembre 2026", "Monday 23 November 2026");
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void screenReadersFindTitleLanguageOrderAndWhatTheCodeIs() throws Exception {
        try (PDDocument paper = Loader.loadPDF(file())) {
            var catalog = paper.getDocumentCatalog();
            assertThat(paper.getDocumentInformation().getTitle()).startsWith("Preuve de présence");
            assertThat(catalog.getLanguage()).isEqualTo("fr-FR");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getCOSObject().toString()).isNotBlank();
            var roles = new StructureWalk(catalog.getStructureTreeRoot());
            assertThat(roles.types()).startsWith("Document", "H1", "P").endsWith("Figure");
            assertThat(roles.alternatives()).singleElement().asString().contains("Code QR", "/proofs/check?t=");
        }
    }

    @Test
    void codeIsReadFromThePictureOfThePageAndVerifiedOffline() throws Exception {
        String address = scanned();
        assertThat(address).startsWith(gateway.uri("/proofs/check?t=").toString());

        var jws = SignedJWT.parse(token(address));
        var keys = JWKSet.parse(gateway.visitor().get("/.well-known/jwks.json").body());
        var key = keys.getKeyByKeyId(jws.getHeader().getKeyID()).toOctetKeyPair();
        assertThat(jws.verify(new Ed25519Verifier(key))).isTrue();
        assertThat(jws.getJWTClaimsSet().getClaims())
                .containsOnlyKeys("iss", "aud", "sub", "iat", "exp", "line", "number", "joined", "who", "born");
        assertThat(jws.getPayload().toString()).doesNotContain("Łucja", "Nguy", "05-01");
    }

    @Test
    void anybodyWhoScansSeesThatItIsGenuineButNoName() throws Exception {
        var page = gateway.visitor().get(path(scanned()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Preuve authentique", "toujours dans la file", "Ł. N.", "1992", "42")
                .doesNotContain("Łucja", "Nguyễn", "05-01", "p_1");
        assertThat(gateway.services().asked("GET /persons/p_1")).isEmpty();
    }

    @Test
    void staffSeeTheName() throws Exception {
        String path = path(scanned());
        var agent = gateway.signedIn(Audience.STAFF, "agent");
        assertThat(agent.get(path).body()).contains("Łucja Nguyễn");
        assertThat(agent.get(path.replace("/proofs", "/api/v1/proofs")).body())
                .contains("\"verdict\":\"VALID\"", "\"standing\":\"STANDS\"", "\"familyName\":\"Nguyễn\"");
        assertThat(applicant.get(path).body()).doesNotContain("Nguyễn");
    }

    @Test
    void checkSaysWhetherThePlaceStillStands() throws Exception {
        String path = path(scanned());
        placeIs("LEFT");
        assertThat(gateway.visitor().get(path).body()).contains("Preuve authentique", "n’est plus valable");
        gateway.services()
                .answer("GET " + BASE + "/places/p_1", 200, found("WAITING").replace(":42", ":77"));
        assertThat(gateway.visitor().get(path).body()).contains("n’est plus valable");
        gateway.services().refuse("GET " + BASE + "/places/p_1", 503, "store-unavailable");
        assertThat(gateway.visitor().get(path).body()).contains("Preuve authentique", "ne pouvons pas dire");
    }

    @Test
    void whatWasTamperedWithIsRefusedWithAClearPageAndAsksNobody() throws Exception {
        String path = path(scanned());
        String[] parts = token(path).split("\\.");
        String raised = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new String(
                                java.util.Base64.getUrlDecoder().decode(parts[1]),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .replace(":42", ":41")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (String forged : new String[] {
            parts[0] + "." + raised + "." + parts[2], parts[0] + "." + parts[1] + ".", "nonsense", callerToken()
        }) {
            var page = gateway.visitor().get("/proofs/check?t=" + forged);
            assertThat(page.statusCode()).as(forged).isEqualTo(422);
            assertThat(page.body()).contains("Ce n’est pas une preuve valable").doesNotContain("Ł. N.");
        }
        assertThat(gateway.visitor().get("/proofs/check").statusCode()).isEqualTo(422);
        assertThat(gateway.services().asked("GET " + BASE + "/places/p_1")).isEmpty();
    }

    @Test
    void oldProofsSayThatTheyAreOld() {
        Instant long_ago = Instant.now().minus(100, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        String token =
                gateway.bean(ProofTokens.class).sign(new Proof(LINE, "p_1", 42, long_ago, long_ago, "Ł. N.", 1992));
        var page = gateway.visitor().get("/proofs/check?t=" + token);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Preuve trop ancienne", "plus de 90 jours");
    }

    @Test
    void onlyAPlaceThatStandsIsProved() {
        placeIs("LEFT");
        var refusal = applicant.api("GET", "/api/v1" + BASE + "/place/proof.pdf", null);
        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(refusal.body()).contains("proof-place-ended");
        assertThat(applicant.get(BASE + "/place/proof.pdf").body()).contains("Votre place n’est plus valable");
    }

    private static void placeIs(String state) {
        gateway.services().answer("GET " + BASE + "/places/me", 200, FakeAnswers.place(state));
        gateway.services().answer("GET " + BASE + "/places/p_1", 200, found(state));
    }

    private static String found(String state) {
        return "{\"personId\":\"p_1\",\"place\":" + FakeAnswers.place(state) + "}";
    }

    /** Rightly signed by the same key, for something else. */
    private static String callerToken() {
        return gateway.bean(TokenSigner.class)
                .sign(new JWTClaimsSet.Builder()
                        .issuer("montour-gateway")
                        .audience("waiting-room-service")
                        .subject("p_1")
                        .build());
    }

    private byte[] file() throws IOException, InterruptedException {
        String session = "__Host-montour-session";
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(
                    applicant
                            .request(BASE + "/place/proof.pdf")
                            .header("Cookie", session + "=" + applicant.cookie(session))
                            .header("Accept", "application/pdf")
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/pdf");
            return response.body();
        }
    }

    private String scanned() throws Exception {
        try (PDDocument paper = Loader.loadPDF(file())) {
            var picture = new PDFRenderer(paper).renderImageWithDPI(0, DPI);
            int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }

    private static String path(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String token(String address) {
        return address.substring(address.indexOf("t=") + 2);
    }
}
