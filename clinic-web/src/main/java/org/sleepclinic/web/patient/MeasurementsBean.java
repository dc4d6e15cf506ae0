package org.sleepclinic.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sleepclinic.patient.MeasuredUnit;
import org.sleepclinic.patient.MeasurementFacade;
import org.sleepclinic.patient.MeasurementKind;
import org.sleepclinic.patient.MeasurementSheet;
import org.sleepclinic.patient.MeasurementView;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;

/** Weight, height and blood pressure of a patient: entering, and taking back what was entered in error. */
@Named("measurements")
@ViewScoped
public class MeasurementsBean implements Serializable {
    @Inject
    private transient MeasurementFacade measurements;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Clock clock;
    private String id;
    private PatientBanner banner;
    private MeasurementSheet sheet;
    private final MeasurementForm form = new MeasurementForm();
    private MeasurementView chosen;
    private String reason;

    public void load() {
        banner = patients.banner(PatientId.parse(id));
        sheet = measurements.of(banner.patientId());
        form.setTakenAt(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Another kind has other units. */
    public void kindChosen() {
        form.setUnit(form.getKind().units().getFirst());
    }

    public String add() {
        form.keep(measurements, banner.patientId());
        return again();
    }

    /** The entry the reader is about to void. */
    public void choose(UUID entry) {
        chosen = sheet.entries().stream().filter(one -> one.id().equals(entry)).findFirst().orElseThrow();
        reason = null;
    }

    public void put() {
        chosen = null;
    }

    public String voidChosen() {
        measurements.voidMeasurement(chosen.id(), reason, chosen.version());
        return again();
    }

    private String again() {
        return "/patient/measurements?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String asked) {
        this.id = asked;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public MeasurementSheet getSheet() {
        return sheet;
    }

    public MeasurementForm getForm() {
        return form;
    }

    public MeasurementKind[] getKinds() {
        return MeasurementKind.values();
    }

    public boolean isPressure() {
        return form.getKind() == MeasurementKind.BLOOD_PRESSURE;
    }

    public MeasuredUnit[] getUnits() {
        return form.getKind().units().toArray(MeasuredUnit[]::new);
    }

    public MeasurementView getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        this.reason = why;
    }
}
