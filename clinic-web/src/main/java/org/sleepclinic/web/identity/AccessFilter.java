package org.sleepclinic.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sleepclinic.audit.AuditFacade;
import org.sleepclinic.identity.Standing;
import org.sleepclinic.identity.Standings;

/**
 * Closed unless open: nothing but the sign-in page and its resources is answered to somebody unknown, a page only to
 * the roles the table names, and nothing but the password page to who was handed a one-time password. Refusals are kept.
 */
@WebFilter(filterName = "access", urlPatterns = "/*", asyncSupported = true)
public class AccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Standings standings;
    @Inject
    private transient AuditFacade audit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (PageAccess.isPublic(path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Standing> standing = request.getUserPrincipal() == null
                ? Optional.empty() : SignedIn.standing(request, standings);
        if (standing.isEmpty()) {
            askToSignIn(request, response);
        } else if (standing.get().mustChangePassword() && !path.equals(PageAccess.CHANGE_PASSWORD)) {
            response.sendRedirect(request.getContextPath() + PageAccess.CHANGE_PASSWORD);
        } else if (!PageAccess.isOpenTo(standing.get().roles(), path)) {
            audit.refused("page " + path);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** As the container resolved it: decoded, dots and path parameters gone, so that no spelling slips past the table. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** A page leads to the sign-in and back; a script is told, so that what was typed stays where it is. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean page = "GET".equals(request.getMethod()) && request.getHeader("Upgrade") == null
                && !"empty".equals(request.getHeader("Sec-Fetch-Dest"));
        if (page) {
            response.sendRedirect(request.getContextPath() + PageAccess.SIGN_IN + ReturnAddress.of(request));
        } else if ("document".equals(request.getHeader("Sec-Fetch-Dest"))) {
            response.sendRedirect(request.getContextPath() + PageAccess.SIGN_IN);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
