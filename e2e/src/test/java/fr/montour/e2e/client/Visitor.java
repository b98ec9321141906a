package fr.montour.e2e.client;

import fr.montour.backing.keycloak.BrowserlessLogin;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/** Somebody at the site, with a browser of their own: cookies and redirects, no screen and no JavaScript. */
public final class Visitor {
    private static final int MOST_REDIRECTS = 10;
    private static final String ACCEPT = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final BrowserlessLogin browser = new BrowserlessLogin();
    private final URI site;

    /** A browser that was never there before. */
    public Visitor(URI site) {
        this.site = site;
    }

    /** Opens a page of the site and ends where the redirects end. */
    public Response open(String path) {
        URI target = site.resolve(path);
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            Response response = send(HttpRequest.newBuilder(target).header("Accept", ACCEPT));
            if (response.status() / 100 != 3) {
                return response;
            }
            target = target.resolve(response.header("Location"));
        }
        throw new AssertionError("more than " + MOST_REDIRECTS + " redirects from " + path);
    }

    /** Logs in through the pages behind that path of the site. */
    void logIn(String loginPath, String username, String password) {
        browser.login(site.resolve(loginPath), username, password);
    }

    /** A request to a path of the site. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    /** Sends it with the cookies of this browser and keeps those that come back; follows no redirect. */
    Response send(HttpRequest.Builder request) {
        HttpResponse<String> response = browser.send(request);
        return new Response(response.uri(), response.statusCode(), response.headers(), response.body());
    }

    /** Value of a cookie of the site. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(browser.cookies().value(site.resolve("/"), name));
    }

    /** Sets a cookie of the site, as somebody who tampers with their browser would. */
    public void setCookie(String name, String value) {
        browser.cookies().store(site.resolve("/"), name + "=" + value + "; Path=/");
    }
}
