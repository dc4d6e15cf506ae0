package org.sleepclinic.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Asks axe about a page: by every rule in one theme, about its colours in all. Only what axe calls serious or critical
 * counts.
 *
 * <p>Colours are asked of one element for each way of looking: text of the same colour, size and weight on the same ground
 * has the same contrast, and asking axe about every cell of a table took most of the time of all browser tests. The other
 * themes are asked once in a run for each page and what it shows: a theme is made of a few colours, and the same page of
 * another patient has no others.
 */
final class Accessibility {

    /**
     * Once no colour is on its way to another; what inherits a colour sets out when its parent has arrived. The clinic has no
     * frames to look into.
     */
    private static final String GRAVE = """
            async ofColours => {
                const moving = () => document.getAnimations().filter(one => one instanceof CSSTransition);
                for (let round = 0; round < 20 && moving().length; round++) {
                    moving().forEach(one => one.finish());
                }
                const none = "rgba(0, 0, 0, 0) none 1 none static";
                const ground = one => {
                    const style = getComputedStyle(one);
                    const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter,
                        style.position].join(" ");
                    return (own === none ? "" : own) + (one.parentElement ? ground(one.parentElement) : "");
                };
                const look = one => {
                    const style = getComputedStyle(one);
                    return [style.color, style.fontSize, style.fontWeight, style.textShadow, style.textDecorationLine,
                        one.localName === "a", getComputedStyle(one.parentElement).color, ground(one)].join("|");
                };
                const hasText = one => one.matches("input, select, textarea")
                    || [...one.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim());
                const alike = () => {
                    const first = new Map();
                    const last = new Map();
                    for (const one of document.body.querySelectorAll("*")) {
                        const shown = one.checkVisibility({ visibilityProperty: true })
                            && one.getBoundingClientRect().width > 1;
                        if (shown && hasText(one)) {
                            const key = look(one);
                            first.has(key) ? last.set(key, one) : first.set(key, one);
                        }
                    }
                    return [...first.values(), ...last.values()];
                };
                const colours = ["color-contrast", "link-in-text-block"];
                const how = { resultTypes: ["violations"] };
                if (ofColours) {
                    how.runOnly = { type: "rule", values: colours };
                } else {
                    how.rules = Object.fromEntries(colours.map(rule => [rule, { enabled: false }]));
                }
                return (await axe.run(ofColours ? { include: alike() } : document, how)).violations
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

    private Accessibility() {
    }

    /** @param visitor whose page is asked, and shown in the theme it had afterwards */
    static void check(Visitor visitor) {
        Page page = visitor.page();
        String before = (String) page.evaluate("() => document.documentElement.dataset.theme || ''");
        page.evaluate(AxeBuilder.getAxeScript());
        visitor.in(Theme.LIGHT);
        assertNothingGrave(page, false, Theme.LIGHT);
        for (Theme theme : themes(page)) {
            visitor.in(theme);
            assertNothingGrave(page, true, theme);
        }
        page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", before);
    }

    private static Set<Theme> themes(Page page) {
        return SHOWN.add((String) page.evaluate(SHOWING)) ? EnumSet.allOf(Theme.class) : EnumSet.of(Theme.LIGHT);
    }

    private static void assertNothingGrave(Page page, boolean ofColours, Theme theme) {
        assertThat((List<?>) page.evaluate(GRAVE, ofColours)).as("axe on %s in %s", page.url(), theme).isEmpty();
    }
}
