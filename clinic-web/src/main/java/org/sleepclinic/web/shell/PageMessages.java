package org.sleepclinic.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the page says above its content: errors with links to their fields, and notices. */
@Named
@RequestScoped
public class PageMessages {
    /**
     * One line of the summary.
     *
     * @param field client id of the field it belongs to, or null
     * @param tone  ok, warn or crit
     */
    public record Line(String field, String text, String tone) {
        /** The symbol that says the tone without colour. */
        public String mark() {
            return switch (tone) {
                case "ok" -> "✓";
                case "warn" -> "!";
                default -> "▲";
            };
        }
    }

    /** Errors in the order of the fields on the page, then those of no field. */
    public List<Line> getErrors() {
        return lines(true);
    }

    /** News that is no error: saved, signed, moved. */
    public List<Line> getNotices() {
        return lines(false);
    }

    private static List<Line> lines(boolean errors) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> found = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            context.getMessageList(id).stream().filter(message -> isError(message) == errors)
                    .forEach(message -> found.add(new Line(id, text(message), tone(message))));
        }
        return found;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    private static String tone(FacesMessage message) {
        if (isError(message)) {
            return "crit";
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? "warn" : "ok";
    }

    private static String text(FacesMessage message) {
        return message.getSummary() == null ? message.getDetail() : message.getSummary();
    }
}
