package org.sleepclinic.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.patient.Demographics;
import org.sleepclinic.patient.DuplicateCandidate;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.Sex;
import org.sleepclinic.web.shell.Texts;

/** Registering somebody new, with a look at who may be the same person before it is done. */
@Named("registerPatient")
@ViewScoped
public class RegisterPatientBean implements Serializable {
    private static final int LONGEST = 400;

    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private final DemographicsForm form = new DemographicsForm();
    private List<DuplicateCandidate> alike = List.of();
    private String distinctBecause;

    /** Registers, or shows who is alike to what stands there now, and stays: a reason counts against those it was given for. */
    public String save() {
        Demographics told = form.told();
        List<DuplicateCandidate> before = alike;
        alike = patients.likelyDuplicates(told);
        if (!alike.isEmpty() && !ids(alike).equals(ids(before))) {
            distinctBecause = null;
            return stay();
        }
        PatientId id = patients.register(told,
                alike.isEmpty() ? null : TextEntry.required(distinctBecause, LONGEST, "distinctBecause"));
        Messages.addFlashGlobalInfo(texts.of("patient", "registered"));
        return "/patient/view?faces-redirect=true&id=" + id;
    }

    private static Set<PatientId> ids(List<DuplicateCandidate> people) {
        return people.stream().map(one -> one.patient().id()).collect(Collectors.toSet());
    }

    /** Nothing is saved yet, so the draft must stay too. */
    private String stay() {
        Messages.addGlobalError(texts.of("patient", "error.patient.duplicate"));
        return "";
    }

    public DemographicsForm getForm() {
        return form;
    }

    public List<DuplicateCandidate> getAlike() {
        return alike;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public String getDistinctBecause() {
        return distinctBecause;
    }

    public void setDistinctBecause(String reason) {
        this.distinctBecause = reason;
    }
}
