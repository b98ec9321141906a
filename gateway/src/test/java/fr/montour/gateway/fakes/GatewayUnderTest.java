package fr.montour.gateway.fakes;

import static org.awaitility.Awaitility.await;

import fr.montour.backing.process.Ports;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.revocation.RevocationWatch;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Session;
import fr.montour.platform.testing.TestTokens;
import fr.montour.platform.words.Language;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The whole gateway on a free port, in front of {@link FakeServices}. */
public final class GatewayUnderTest implements AutoCloseable {

    /** Token that sessions made here must show with changes. */
    public static final String CSRF = "c_token";

    /** Sessions made so far, in all tests: one that was ended stays so. */
    private static final AtomicLong SESSIONS = new AtomicLong();

    private final FakeServices services = new FakeServices();
    private final EmbeddedServer server;

    /** Starts it, and waits until it is ready. */
    public GatewayUnderTest(Map<String, Object> more) {
        this(more, true);
    }

    /** Starts it, whether or not it can become ready. */
    public static GatewayUnderTest started(Map<String, Object> more) {
        return new GatewayUnderTest(more, false);
    }

    private GatewayUnderTest(Map<String, Object> more, boolean waits) {
        int port = Ports.free();
        String services = this.services.uri().toString();
        var properties = new HashMap<String, Object>(TestTokens.properties());
        properties.put("micronaut.server.port", port);
        properties.put("endpoints.all.port", Ports.free());
        properties.put("montour.gateway.public-url", "http://localhost:" + port);
        properties.put(
                "montour.gateway.cookie-keys", "k1:" + Base64.getUrlEncoder().encodeToString(new byte[32]));
        properties.put("montour.gateway.board-refresh", "100ms");
        properties.put("montour.changed-places.refresh", "300ms");
        properties.put("montour.gateway.call-timeout", "2s");
        properties.put("montour.services.identity", services);
        properties.put("montour.services.waiting-room", services);
        properties.put("montour.services.slot", services);
        properties.put("montour.services.notification", services);
        // Its tests do in a second what takes people an hour; those of the door take this away.
        properties.put("montour.door.exempt-networks", "127.0.0.0/8");
        properties.putAll(more);
        server = ApplicationContext.run(EmbeddedServer.class, properties);
        if (waits) {
            await().until(bean(RevocationWatch.class)::isComplete);
        }
    }

    /** The services behind it. */
    public FakeServices services() {
        return services;
    }

    /** An address of it. */
    public URI uri(String path) {
        return URI.create("http://localhost:" + server.getPort() + path);
    }

    /** An address of its management. */
    public URI managementUri(String path) {
        int port = server.getApplicationContext().getRequiredProperty("endpoints.all.port", Integer.class);
        return URI.create("http://localhost:" + port + path);
    }

    /** A bean of it. */
    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** Nobody. */
    public TestBrowser visitor() {
        return new TestBrowser(this);
    }

    /** Somebody who is logged in. */
    public TestBrowser signedIn(Audience audience, String role) {
        return visitor()
                .with(HostCookies.PREFIX + Session.COOKIE, sealed(session(audience, role, Duration.ofHours(1))));
    }

    /** An agent who works for one site. */
    public TestBrowser agentOf(String site) {
        return visitor()
                .with(
                        HostCookies.PREFIX + Session.COOKIE,
                        sealed(session(Audience.STAFF, "supervisor", "p_1", Set.of(site), Duration.ofHours(1))));
    }

    /** An applicant of this id, who is logged in. */
    public TestBrowser signedInAs(String personId) {
        var session = session(Audience.APPLICANTS, "applicant", personId, null, Duration.ofHours(1));
        return visitor().with(HostCookies.PREFIX + Session.COOKIE, sealed(session));
    }

    /** A session that lasts so long from now; staff work for all sites. */
    public static Session session(Audience audience, String role, Duration lasts) {
        return session(audience, role, "p_1", audience == Audience.STAFF ? Set.of("*") : null, lasts);
    }

    private static Session session(
            Audience audience, String role, String personId, @Nullable Set<String> sites, Duration lasts) {
        return new Session(
                "s_" + SESSIONS.incrementAndGet(),
                audience,
                personId,
                Set.of(role),
                "93008",
                sites,
                "eidas1",
                "Claire",
                Language.FRENCH,
                true,
                CSRF,
                0,
                Instant.now().plus(lasts));
    }

    /** A session as a cookie holds it. */
    public String sealed(Session session) {
        return bean(CookieSeal.class).seal(Session.PURPOSE, session);
    }

    @Override
    public void close() {
        server.close();
        services.close();
    }
}
