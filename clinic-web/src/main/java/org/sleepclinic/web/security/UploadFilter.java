package org.sleepclinic.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.sleepclinic.recording.RecordingLimit;

/**
 * Only the page of signal files takes large uploads, as large as a signal file may be; all else ends before a byte of it
 * is written to disk. Whoever says how much is coming brings no more: the container reads no further.
 */
public class UploadFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SIGNAL_FILES = "/recording/order.xhtml";
    private static final long ELSEWHERE = 50L * 1024 * 1024;

    @Inject
    private transient RecordingLimit signalFiles;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // A body in chunks has no end that was told, whatever else its head says of it.
        long length = request.getHeader("Transfer-Encoding") == null ? request.getContentLengthLong() : -1;
        long most = SIGNAL_FILES.equals(request.getServletPath()) ? signalFiles.ofRequest() : ELSEWHERE;
        if (isMultipart(request.getContentType()) && !mayBe(length, most)) {
            refuse(response, length < 0 ? HttpServletResponse.SC_LENGTH_REQUIRED
                    : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Answered at once and the line cut: an error page would be a form with files again, and read them. */
    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setHeader("Connection", "close");
        response.setContentLength(0);
        response.flushBuffer();
    }

    /** Is it a form with files, in whatever case its type is written? */
    static boolean isMultipart(String type) {
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whoever does not say how much is coming brings too much. */
    static boolean mayBe(long length, long most) {
        return length >= 0 && length <= most;
    }
}
