package org.sleepclinic.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.omnifaces.util.Faces;
import org.sleepclinic.patient.MeasurementFacade;
import org.sleepclinic.patient.PatientBanner;

/** The weight, typed on the page whose doses wait for it. */
@Named("weigh")
@ViewScoped
public class WeighBean implements Serializable {
    @Inject
    private transient MeasurementFacade measurements;
    @Inject
    private transient Clock clock;
    private final MeasurementForm form = new MeasurementForm();

    /** Keeps it as weighed now; one far from the last is asked about first. */
    public String keep(PatientBanner patient) {
        form.setTakenAt(clock.instant());
        form.keep(measurements, patient.patientId());
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    public MeasurementForm getForm() {
        return form;
    }
}
