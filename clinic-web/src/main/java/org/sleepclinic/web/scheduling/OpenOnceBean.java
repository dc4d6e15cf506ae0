package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.scheduling.ClosureFacade;
import org.sleepclinic.scheduling.ResourceFacade;
import org.sleepclinic.scheduling.ResourceView;
import org.sleepclinic.web.shell.Texts;

/** Opening a person or room once, beside its weekly hours. */
@Named("openOncePage")
@ViewScoped
public class OpenOnceBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClosureFacade closures;
    @Inject
    private transient ResourceFacade resources;
    @Inject
    private transient Texts texts;
    private final ExceptionForm form = new ExceptionForm();
    private String of;
    private List<ResourceView> rooms;

    public void load() {
        rooms = resources.all().stream().filter(ResourceView::active).toList();
        form.setTarget(of);
    }

    public String save() {
        closures.openOnce(form.details());
        Messages.addFlashGlobalInfo(texts.of("scheduling", "openedOnce"));
        return "/scheduling/closures?faces-redirect=true";
    }

    public List<ResourceView> getRooms() {
        return rooms;
    }

    public ExceptionForm getForm() {
        return form;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
