package fr.montour.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, driven by Playwright. Nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final Path EXECUTABLE =
            Path.of(System.getenv().getOrDefault("MONTOUR_CHROMIUM", "/usr/bin/chromium"));

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--headless",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Starts it; fails in one sentence where there is none. */
    static Chromium start() {
        if (!Files.isExecutable(EXECUTABLE)) {
            throw new AssertionError("There is no Chromium at " + EXECUTABLE
                    + ": 'apt-get install chromium' puts it there, or MONTOUR_CHROMIUM names another one.");
        }
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return new Chromium(Playwright.create(new Playwright.CreateOptions().setEnv(environment)));
    }

    /** A new phone with nothing on it, in this language. */
    Phone phone(URI home, String locale, boolean javaScript) {
        return new Phone(browser, home, locale, javaScript);
    }

    @Override
    public void close() {
        try (playwright) {
            browser.close();
        }
    }
}
