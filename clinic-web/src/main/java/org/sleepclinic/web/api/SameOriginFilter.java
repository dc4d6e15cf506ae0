package org.sleepclinic.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Only our own pages may write: a request that changes something must carry our header, which no form of another site
 * can set, and must not say that it comes from one. (Pages are guarded by their view state.)
 */
@Provider
public class SameOriginFilter implements ContainerRequestFilter {
    private static final String OURS = "X-Clinic-Request";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod()) && (request.getHeaderString(OURS) == null || isForeign(request))) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
        }
    }

    private static boolean isForeign(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        String origin = request.getHeaderString("Origin");
        String host = request.getHeaderString("Host");
        return origin != null && !origin.replaceFirst("^https?://", "").equals(host);
    }
}
