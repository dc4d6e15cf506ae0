package org.sleepclinic.web.live;

/**
 * One unanswered alert as the top of every page shows it.
 *
 * @param lead      how grave and what, free of markup: "Critical: adjusted calcium 1.78 mmol/L"; cut short where room is
 * @param text      whom and whose, never cut: "HADDAD, Omar · 09:14, 11 min ago · yours"
 * @param link      page that opens it, below the context path: {@code /alert/view.xhtml?id=…}
 * @param prominent true where the reader is its owner or next in line: a bar across the page, not only the bell
 * @param emergency a red bar of its own; anything else may wait an hour and shares a calm one
 */
public record CriticalLine(String lead, String text, String link, boolean prominent, boolean emergency) {
}
