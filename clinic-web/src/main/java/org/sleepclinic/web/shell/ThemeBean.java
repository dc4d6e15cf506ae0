package org.sleepclinic.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Set;

/**
 * Light, dark or high contrast: the person's choice, kept in a cookie so that the page is drawn right from its first
 * paint. No choice leaves it to the operating system.
 */
@Named("theme")
@RequestScoped
public class ThemeBean {
    private static final String COOKIE = "clinic-theme";
    private static final Set<String> KNOWN = Set.of("light", "dark", "contrast");

    /** The chosen theme; {@code system} when nothing was chosen. */
    public String getChosen() {
        Object cookie = FacesContext.getCurrentInstance().getExternalContext().getRequestCookieMap().get(COOKIE);
        return cookie instanceof Cookie chosen && KNOWN.contains(chosen.getValue()) ? chosen.getValue() : "system";
    }
}
