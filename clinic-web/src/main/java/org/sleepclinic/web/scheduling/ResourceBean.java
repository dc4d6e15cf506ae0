package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sleepclinic.identity.AccountFacade;
import org.sleepclinic.identity.Colleague;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.scheduling.ResourceDetails;
import org.sleepclinic.scheduling.ResourceFacade;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.ResourceView;

/** One person or room that can be booked: what it is and when it is open. */
@Named("resourcePage")
@ViewScoped
public class ResourceBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/scheduling/resources?faces-redirect=true";

    @Inject
    private transient ResourceFacade resources;
    @Inject
    private transient AccountFacade accounts;
    private String id;
    private ResourceView resource;
    private final ResourceForm form = new ResourceForm();
    private List<Colleague> people;

    public void load() {
        Map<String, List<Colleague>> staff = accounts.holding(Roles.PHYSICIAN, Roles.NURSE);
        people = new ArrayList<>(staff.get(Roles.PHYSICIAN));
        people.addAll(staff.get(Roles.NURSE));
        if (id != null) {
            resource = resources.resource(Ids.parse(id));
            form.show(resource);
        }
    }

    public String save() {
        ResourceDetails details = form.details();
        if (resource == null) {
            resources.open(form.getCode(), details);
        } else {
            resources.describe(resource.id(), resource.version(), details);
        }
        return LIST;
    }

    public String close() {
        resources.close(resource.id(), resource.version());
        return LIST;
    }

    public String reopen() {
        resources.reopen(resource.id(), resource.version());
        return LIST;
    }

    public boolean isNew() {
        return resource == null;
    }

    public ResourceView getResource() {
        return resource;
    }

    public ResourceKind[] getKinds() {
        return ResourceKind.values();
    }

    public List<Colleague> getPeople() {
        return people;
    }

    public ResourceForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
