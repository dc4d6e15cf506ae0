package org.sleepclinic.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sleepclinic.kernel.RequestOrigin;
import org.sleepclinic.web.shell.Texts;

/** How a request ends that cannot go on: with an error page, with the same page fetched anew, or with a log line. */
final class ErrorAnswer {
    private static final Logger LOG = Logger.getLogger(ErrorAnswer.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_LARGE = 413;
    /** In a header, since the parameters of such a request cannot be read. */
    private static final String TOLD_BY_SCRIPT = "partial/ajax";
    private static final int FAULT = 500;

    private final FacesContext context;
    private final ExternalContext http;

    ErrorAnswer(FacesContext context) {
        this.context = context;
        this.http = context.getExternalContext();
    }

    /** Logged once, with the number the person is shown; the log holds the stack, the page does not. */
    void fault(Throwable thrown) {
        String number = CDI.current().select(RequestOrigin.class).get().correlationId();
        LOG.log(Level.SEVERE, thrown, () -> "request " + number + " failed");
        errorPage(FAULT);
    }

    /** A page that was refused before it could be shown: the error page says why. */
    void refusedPage(String why) {
        http.getRequestMap().put(FaultPageBean.WHY, why);
        errorPage(BAD_REQUEST);
    }

    /** More was sent than the server takes; a script says so on the page as it stands, with all that was typed. */
    void tooMuch() {
        if (TOLD_BY_SCRIPT.equals(http.getRequestHeaderMap().get("Faces-Request"))) {
            http.setResponseStatus(TOO_LARGE);
            context.responseComplete();
        } else {
            refusedPage(CDI.current().select(Texts.class).get().of("shell", "tooMuch"));
        }
    }

    /** The page of this status; an Ajax request is sent there. */
    void errorPage(int status) {
        if (http.isResponseCommitted()) {
            context.responseComplete();
            return;
        }
        finish(() -> {
            if (context.getPartialViewContext().isAjaxRequest()) {
                String number = CDI.current().select(RequestOrigin.class).get().correlationId();
                http.redirect(http.encodeRedirectURL(http.getRequestContextPath() + "/error.xhtml",
                        Map.of("status", List.of(String.valueOf(status)), "ref", List.of(number))));
            } else {
                http.responseSendError(status, null);
            }
        });
    }

    /**
     * The server no longer knows the page the form came from. A script is told so and keeps what was typed as a draft
     * before it fetches the page anew; a plain form comes back to its address, where the draft waits.
     */
    void pageLost() {
        finish(() -> {
            if (context.getPartialViewContext().isAjaxRequest()) {
                http.setResponseStatus(UNAUTHORIZED);
            } else {
                HttpServletRequest request = (HttpServletRequest) http.getRequest();
                String query = request.getQueryString();
                http.redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
            }
        });
    }

    private void finish(Ending ending) {
        try {
            ending.run();
            context.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(new UncheckedIOException(gone));
        }
    }

    /** Writes the end of the response. */
    private interface Ending {
        void run() throws IOException;
    }
}
