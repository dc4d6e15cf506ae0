package org.sleepclinic.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;

/**
 * Ends a session whose person has made no gesture for longer than allowed, whatever the page did by itself meanwhile.
 * What a page fetches on its own says so in a header and does not count; the browser reports gestures that cause no
 * request of their own (see GestureResource). The machine's clock counts here, not the clinic's, which demonstrations
 * may move.
 */
public class IdleFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String LAST_GESTURE = "clinic.lastGesture";
    private static final String POLL = "poll";
    private static final String BACKGROUND = "X-Clinic-Background";

    @Inject
    private transient IdleTime idle;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null && request.getUserPrincipal() != null && !RequestFilter.isResource(request)) {
            long now = System.currentTimeMillis();
            if (isLeft(session, now)) {
                session.invalidate();
            } else if (isGesture(request)) {
                session.setAttribute(LAST_GESTURE, now);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isLeft(HttpSession session, long now) {
        return session.getAttribute(LAST_GESTURE) instanceof Long last
                && Duration.ofMillis(now - last).compareTo(idle.limit()) > 0;
    }

    private static boolean isGesture(HttpServletRequest request) {
        return request.getHeader(BACKGROUND) == null && request.getHeader("Upgrade") == null && !isPoll(request);
    }

    /** A part of a page that renews itself; its script sets no header, so every such part is called poll. */
    private static boolean isPoll(HttpServletRequest request) {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return false;
        }
        String source = request.getParameter("jakarta.faces.source");
        return source != null && (source.equals(POLL) || source.endsWith(":" + POLL));
    }
}
