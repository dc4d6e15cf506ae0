package org.sleepclinic.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;

/** Who signed in within a session: one id, so that a session taken over by a second server still says it. */
final class SignedIn {
    private static final String KEY = "clinic.signedIn";

    private SignedIn() {
    }

    static Optional<UUID> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(open -> (UUID) open.getAttribute(KEY));
    }

    /** From now on the session is this person's, under a new session id: one that was planted before is worth nothing. */
    static void begin(HttpServletRequest request, UUID user) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(KEY, user);
    }

    /** The session is nobody's any more, and all it kept is gone. */
    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
