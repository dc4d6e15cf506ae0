package org.sleepclinic.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sleepclinic.kernel.RequestOrigin;
import org.sleepclinic.kernel.Uuid7;

/**
 * First on every request: a number to find it by in the log and on the error page, where it came from for the audit,
 * and the headers that keep a browser from guessing types, framing, leaking addresses or keeping patient pages.
 * The content security policy is PrimeFaces' own, since it owns the nonce (see web.xml).
 */
public class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestOrigin origin;
    @Inject
    private transient TrustedProxies proxies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String number = Uuid7.next().toString();
        origin.cameFrom(proxies.origin(request.getRemoteAddr(), request.getHeader("X-Forwarded-For")), number);
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Correlation-Id", number);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure() || proxies.isSecure(request.getRemoteAddr(), request.getHeader("X-Forwarded-Proto"))) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Styles, scripts and fonts: the only things a browser may keep. */
    static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }
}
