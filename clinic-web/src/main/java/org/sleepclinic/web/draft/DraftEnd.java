package org.sleepclinic.web.draft;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/** A form that was saved leaves no draft behind: looks after the save button's action whether it went well. */
public class DraftEnd implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        Map<Object, Object> attributes = context.getAttributes();
        if (attributes.remove(DraftSubmission.class) instanceof DraftSubmission.Ended ended && wentWell(context)) {
            ended.discard();
        }
    }

    private static boolean wentWell(FacesContext context) {
        FacesMessage.Severity worst = context.getMaximumSeverity();
        return !context.isValidationFailed() && (worst == null || worst.compareTo(FacesMessage.SEVERITY_ERROR) < 0)
                && !context.getExceptionHandler().getUnhandledExceptionQueuedEvents().iterator().hasNext();
    }
}
