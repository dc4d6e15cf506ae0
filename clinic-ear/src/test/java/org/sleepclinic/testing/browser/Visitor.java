package org.sleepclinic.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One person at one browser: own cookies, own window. A test may have several, side by side. */
public final class Visitor implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    /** On two busy cores a page with a cold cache takes its time. */
    static final int PATIENCE_MS = 20_000;
    private static final Map<Person, List<Cookie>> SESSIONS = new EnumMap<>(Person.class);
    private static final Path SCREENSHOTS = Path.of(System.getProperty("clinic.build", "target"), "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    /** @param address of the clinic without a slash at the end, e.g. {@code http://127.0.0.1:8080/clinic} */
    Visitor(Browser browser, String address) {
        this.address = address;
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE).setLocale("en-GB").setTimezoneId("Europe/London"));
        context.setDefaultTimeout(PATIENCE_MS);
        this.page = context.newPage();
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Opens a page by its path within the clinic, e.g. {@code /patient/find.xhtml}. */
    public Visitor open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Signs in at the clinic's own page. */
    public Visitor signIn(String username, String password) {
        open("/sign-in.xhtml");
        field("form:username").fill(username);
        field("form:password").fill(password);
        field("form:go").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        return this;
    }

    /**
     * Comes as somebody at work, no page open yet: in the session of the last time while it lasts, else by signing in. A
     * person's windows share it, as those of one browser do.
     */
    Visitor resume(Person person) {
        context.addCookies(SESSIONS.getOrDefault(person, List.of()));
        if (!isSignedIn()) {
            signIn(person.username(), Person.PASSWORD);
            SESSIONS.put(person, context.cookies().stream().filter(one -> one.name.equals("JSESSIONID")).toList());
            page.navigate("about:blank");
        }
        return this;
    }

    /** Asks without opening a page, which would take a second. */
    private boolean isSignedIn() {
        return context.request().get(address + "/api/live", RequestOptions.create().setMaxRedirects(0)).ok();
    }

    /** Waits until the page hears the server's news: what happens from here on reaches it. */
    public Visitor live() {
        page.locator("html[data-live=on]").waitFor();
        return this;
    }

    /** Waits until the server has answered all the page asked: nothing moves away under the pointer any more. */
    public Visitor settled() {
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        return this;
    }

    /** The element with this Faces client id. */
    public Locator field(String clientId) {
        return page.locator("[id=\"" + clientId + "\"]");
    }

    public Visitor size(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    public Visitor in(Theme theme) {
        page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme.code());
        return this;
    }

    /** Keeps the whole page as {@code target/screenshots/<name>.png}, from its top: what sticks to the top lies there. */
    public Visitor screenshot(String name) {
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
        return this;
    }

    /** Fails if axe finds something serious or critical on the page. */
    public Visitor mustBeAccessible() {
        Accessibility.check(this);
        return this;
    }

    /** Script errors and refused content (the content security policy speaks on the console) so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
