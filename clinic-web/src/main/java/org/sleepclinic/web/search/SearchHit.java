package org.sleepclinic.web.search;

/**
 * One line under the search box.
 *
 * @param kind   PATIENT or CASE; its word is the shell's text {@code kind.PATIENT}
 * @param title  what to read first: "OKONKWO, Grace"
 * @param detail what tells it from its neighbours: "14-Mar-1979 · 204 118 736"
 * @param link   page that opens it, below the context path: {@code /patient/view.xhtml?id=…}
 */
public record SearchHit(String kind, String title, String detail, String link) {
}
