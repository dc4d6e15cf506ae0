package org.sleepclinic.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.identity.Standing;
import org.sleepclinic.identity.Standings;

/**
 * Who signed in within a session: one id, so that a session taken over by a second server still says it, and how often the
 * account's password had been changed by then. A session from before a change is nobody's: who was signed in on a shared
 * screen is out when its owner changes the password.
 */
final class SignedIn {
    private static final String KEY = "clinic.signedIn";
    private static final String CREDENTIALS = "clinic.credentials";

    private SignedIn() {
    }

    /** What the person of this session may do; empty when nobody is signed in, or no longer may be. */
    static Optional<Standing> standing(HttpServletRequest request, Standings standings) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof UUID user)
                || !(session.getAttribute(CREDENTIALS) instanceof Integer then)) {
            return Optional.empty();
        }
        // What a server remembers for some seconds may be older than the session.
        return standings.of(user).filter(now -> now.credentials() <= then);
    }

    /**
     * From now on the session is this person's, under a new session id: one that was planted before is worth nothing. What
     * another, or she herself under an older password, left in it is gone.
     */
    static void begin(HttpServletRequest request, Standing standing) {
        HttpSession left = request.getSession(false);
        if (left != null && left.getAttribute(KEY) != null) {
            left.invalidate();
        }
        bind(request, standing);
    }

    /** The person of this session has changed her password: the session goes on, and no other of hers. */
    static void bind(HttpServletRequest request, Standing standing) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(KEY, standing.id());
        session.setAttribute(CREDENTIALS, standing.credentials());
    }

    /** The session is nobody's any more, and all it kept is gone. */
    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
