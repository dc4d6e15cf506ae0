package org.sleepclinic.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sleepclinic.draft.DraftFacade;

/** Hangs on every save button: remembers which draft the form being saved had, for {@link DraftEnd} to discard. */
@Named
@RequestScoped
public class DraftSubmission implements ActionListener {
    private static final String PARAMETER = "clinic-draft";

    @Inject
    private DraftFacade drafts;

    /** A form that is being saved, and how its draft ends. */
    interface Ended {
        void discard();
    }

    @Override
    public void processAction(ActionEvent pressed) {
        FacesContext context = FacesContext.getCurrentInstance();
        String named = context.getExternalContext().getRequestParameterMap().get(PARAMETER);
        int split = named == null ? -1 : named.indexOf('|');
        if (split > 0) {
            DraftFacade facade = drafts;
            Ended ended = () -> facade.discard(named.substring(0, split), named.substring(split + 1));
            context.getAttributes().put(DraftSubmission.class, ended);
        }
    }
}
