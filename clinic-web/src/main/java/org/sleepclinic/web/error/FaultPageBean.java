package org.sleepclinic.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.RequestOrigin;

/** The page an Ajax request is sent to when it fails: what happened, and the number it is logged under. */
@Named("faultPage")
@RequestScoped
public class FaultPageBean {
    private static final Set<String> STATUSES = Set.of("400", "403", "404", "500");

    /** Where a request keeps the words of the refusal that ended it. */
    static final String WHY = FaultPageBean.class.getName() + ".why";

    @Inject
    private RequestOrigin origin;

    /** Status asked for in the address; anything unknown reads as 404. */
    public String getStatus() {
        String asked = parameters().getOrDefault("status", "404");
        return STATUSES.contains(asked) ? asked : "404";
    }

    /** The number of the request that failed: the one in the address, else this one's own. */
    public String getNumber() {
        String asked = parameters().getOrDefault("ref", "");
        return asked.matches("[0-9a-f-]{36}") ? asked : origin.correlationId();
    }

    /** The refusal in words, or null where something else than a refusal led here. */
    public String getWhy() {
        return (String) FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(WHY);
    }

    /** Lets the page carry its status to machines, too. */
    public void answer() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(Integer.parseInt(getStatus()));
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
