package org.sleepclinic.web.error;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * An address whose parameters cannot be read leads nowhere. Faces itself would go on without what the page loads and draw
 * it with holes; here it ends as every address of nothing does.
 */
public class MistypedAddress implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!context.isPostback() && context.isValidationFailed()) {
            new ErrorAnswer(context).errorPage(NOT_FOUND);
        }
    }
}
