package org.sleepclinic.web.live;

/**
 * One unanswered critical result as the top of every page shows it.
 *
 * @param text      one line, free of markup: "Critical: adjusted calcium 1.78 mmol/L · HADDAD, Omar · 11 min ago · yours"
 * @param link      page that opens it, below the context path: {@code /alert/view.xhtml?id=…}
 * @param prominent true where the reader is its owner or next in line: a bar across the page, not only the bell
 */
public record CriticalLine(String text, String link, boolean prominent) {
}
