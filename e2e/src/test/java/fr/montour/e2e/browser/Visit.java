package fr.montour.e2e.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A page as somebody meets it who has nothing in the cache.
 *
 * @param bytes that came for it, with headers, as transferred
 * @param violations what axe finds wrong, by rule and place
 */
record Visit(String path, int requests, long bytes, List<String> violations) {

    /** Most that a page may weigh. */
    static final long MOST_BYTES = 12_000;

    /** Most requests for a page. */
    static final int MOST_REQUESTS = 4;

    /** Opens a page. */
    static Visit to(Phone phone, String path) {
        Page page = phone.page();
        var cdp = page.context().newCDPSession(page);
        var cache = new JsonObject();
        cache.addProperty("cacheDisabled", true);
        cdp.send("Network.enable");
        cdp.send("Network.setCacheDisabled", cache);
        List<Request> asked = new CopyOnWriteArrayList<>();
        Consumer<Request> counter = asked::add;
        page.onRequestFinished(counter);
        phone.open(path);
        page.waitForLoadState(LoadState.LOAD);
        page.offRequestFinished(counter);
        cdp.detach();
        List<Request> loaded = List.copyOf(asked);
        long bytes = loaded.stream()
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
        return new Visit(path, loaded.size(), bytes, axe(page));
    }

    /** What axe finds wrong on the page that is open. */
    static List<String> axe(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getTarget()))
                        .toList();
    }

    /** For the log and for messages. */
    @Override
    public String toString() {
        return "%s: %d requests, %.1f kB".formatted(path, requests, bytes / 1_000.0);
    }
}
