package org.sleepclinic.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One person at one browser: own cookies, own window. A test may have several, side by side. */
public final class Visitor implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    /** On two busy cores a page with a cold cache takes its time. */
    static final int PATIENCE_MS = 20_000;
    /** What a theme may change. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    /**
     * Asks axe, which is in the page already, by these rules or by all, once no colour is on its way to another: what
     * inherits a colour sets out when its parent has arrived. The clinic has no frames to look into.
     */
    private static final String GRAVE = """
            async rules => {
                const moving = () => document.getAnimations().filter(one => one instanceof CSSTransition);
                for (let round = 0; round < 20 && moving().length; round++) {
                    moving().forEach(one => one.finish());
                }
                const how = { resultTypes: ["violations"] };
                if (rules) {
                    how.runOnly = { type: "rule", values: rules };
                }
                return (await axe.run(document, how)).violations
                    .filter(one => one.impact === "serious" || one.impact === "critical")
                    .map(one => `${one.id} (${one.help}): `
                        + one.nodes.slice(0, 5).map(node => `${node.target} ${node.html}`).join(", "));
            }""";
    /** A page, with its errors, dialog, notices and tones or without. */
    private static final String SHOWING = """
            () => [location.pathname, ".error-summary", "dialog[open]", ".ui-dialog:not([aria-hidden=true])", ".notice.warn",
                   ".notice.crit", ".card.emergency", ".chip.crit", ".chip.ok"]
                .map(one => one.startsWith("/") ? one : document.querySelector(one) ? one : "").join(" ")""";
    private static final Set<String> SHOWN = new HashSet<>();
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

    /**
     * Fails if axe finds something serious or critical on the page: by every rule in one theme, by those of colour in all.
     * The other themes are asked once in a run for each page and what it shows: a theme is made of a few colours, and the
     * same page of another patient has no others.
     */
    public Visitor mustBeAccessible() {
        String before = (String) page.evaluate("() => document.documentElement.dataset.theme || ''");
        page.evaluate(AxeBuilder.getAxeScript());
        Set<Theme> themes =
                SHOWN.add((String) page.evaluate(SHOWING)) ? EnumSet.allOf(Theme.class) : EnumSet.of(Theme.LIGHT);
        for (Theme theme : themes) {
            in(theme);
            assertThat((List<?>) page.evaluate(GRAVE, theme == Theme.LIGHT ? null : COLOURS))
                    .as("axe on %s in %s", page.url(), theme).isEmpty();
        }
        page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", before);
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
