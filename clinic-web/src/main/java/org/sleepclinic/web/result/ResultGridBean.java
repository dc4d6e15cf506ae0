package org.sleepclinic.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.ReportFacade;
import org.sleepclinic.result.ResultGrid;
import org.sleepclinic.result.UnitSystem;

/** A patient's tests by date; tab and units live in the address. */
@Named("resultGrid")
@ViewScoped
public class ResultGridBean implements Serializable {
    private static final List<String> PANELS = List.of("CALCIUM", "KIDNEY", "IRON", "OTHER", "ECG", "SLEEP",
            "BREATHING", "MOVEMENT", "BONE", "EEG", "IMAGING");

    @Inject
    private transient ReportFacade reports;
    @Inject
    private transient PatientFacade patients;
    private String patient;
    private String panel;
    private String units;
    private String before;
    private String caseId;
    private ResultGrid grid;
    private PatientBanner banner;

    /** Reads the grid. */
    public void load() {
        PatientId whose = PatientId.parse(patient);
        if (caseId != null) {
            CaseId.parse(caseId);
        }
        grid = reports.grid(whose, getOpenPanel(), getSystem(), from());
        banner = patients.banner(whose);
    }

    private Instant from() {
        try {
            return before == null || before.isBlank() ? null : Instant.parse(before);
        } catch (DateTimeParseException forged) {
            throw new DomainException(DomainException.UNKNOWN);
        }
    }

    /** Tabs with values, and the one that is open. */
    public List<String> getPanels() {
        return PANELS.stream().filter(tab -> grid.panels().contains(tab) || tab.equals(getOpenPanel())).toList();
    }

    public String getOpenPanel() {
        return PANELS.stream().filter(tab -> tab.equals(panel)).findFirst().orElse(PANELS.getFirst());
    }

    public List<UnitSystem> getSystems() {
        return List.of(UnitSystem.values());
    }

    /** SI unless the address says otherwise. */
    public UnitSystem getSystem() {
        return Stream.of(UnitSystem.values()).filter(system -> system.name().equals(units)).findFirst()
                .orElse(UnitSystem.SI);
    }

    public ResultGrid getGrid() {
        return grid;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public String getPatient() {
        return patient;
    }

    public void setPatient(String patient) {
        this.patient = patient;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public String getUnits() {
        return units;
    }

    public void setUnits(String units) {
        this.units = units;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    /** The case somebody came from, which what is entered from here belongs to; null for none. */
    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId == null || caseId.isBlank() ? null : caseId;
    }

    /** The case as it goes on in the address. */
    public String getWithCase() {
        return caseId == null ? "" : "&case=" + caseId;
    }
}
