package org.sleepclinic.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Only the page of signal files takes large uploads; elsewhere they end before a byte of them is written to disk. */
public class UploadFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SIGNAL_FILES = "/recording/order.xhtml";
    private static final long ELSEWHERE = 50L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean multipart = type != null && type.startsWith("multipart/");
        long length = request.getContentLengthLong();
        if (multipart && !mayBe(request.getServletPath(), length)) {
            response.sendError(length < 0 ? HttpServletResponse.SC_LENGTH_REQUIRED
                    : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Whoever does not say how much is coming brings too much. */
    static boolean mayBe(String page, long length) {
        return length >= 0 && (length <= ELSEWHERE || SIGNAL_FILES.equals(page));
    }
}
