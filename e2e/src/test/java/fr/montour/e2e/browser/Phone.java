package fr.montour.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.montour.e2e.client.Login;
import fr.montour.e2e.stack.TestStack;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** One person's phone: a browser with cookies of its own, which remembers whom it talked to. */
final class Phone implements AutoCloseable {
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final int DESK_WIDTH = 1_280;

    private final String language;
    private final BrowserContext context;
    private final Page page;
    private final URI home;
    private final Set<String> hosts = new ConcurrentSkipListSet<>();
    private final Path screenshots = TestStack.module().resolve("target").resolve("screenshots");

    Phone(Browser browser, URI home, String locale, boolean javaScript) {
        this.home = home;
        this.language = Locale.forLanguageTag(locale).getLanguage();
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale(locale)
                .setTimezoneId("Europe/Paris")
                .setJavaScriptEnabled(javaScript));
        context.onRequest(request -> {
            String host = URI.create(request.url()).getHost();
            if (host != null) {
                hosts.add(host);
            }
        });
        page = context.newPage();
    }

    /** What is on the screen of a computer from now on. */
    Phone onADesk() {
        page.setViewportSize(DESK_WIDTH, HEIGHT);
        return this;
    }

    /** What is on the screen. */
    Page page() {
        return page;
    }

    /** Opens a page of the site. */
    void open(String path) {
        page.navigate(home.resolve(path).toString());
    }

    /** Fills in Keycloak's page, which must be on the screen. */
    void logIn(String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(Login.PASSWORD);
        page.locator("#kc-login").click();
    }

    /** The first thing that fits a CSS selector. */
    Locator find(String selector) {
        return page.locator(selector).first();
    }

    /** Keeps a picture of the whole page in {@code target/screenshots/fr} or {@code en}. */
    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(screenshots.resolve(language).resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Every host that was asked for anything. */
    Set<String> hosts() {
        return Set.copyOf(hosts);
    }

    @Override
    public void close() {
        context.close();
    }
}
