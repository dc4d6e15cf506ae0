package org.sleepclinic.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
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
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private final DemographicsForm form = new DemographicsForm();
    private List<DuplicateCandidate> alike = List.of();
    private String distinctBecause;

    /** Registers, or shows who is alike and stays. */
    public String save() {
        Demographics told = form.told();
        boolean answered = !alike.isEmpty() && distinctBecause != null && !distinctBecause.isBlank();
        alike = patients.likelyDuplicates(told);
        if (!alike.isEmpty() && !answered) {
            return stay();
        }
        PatientId id = patients.register(told, alike.isEmpty() ? null : distinctBecause);
        Messages.addFlashGlobalInfo(texts.of("patient", "registered"));
        return "/patient/view?faces-redirect=true&id=" + id;
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
