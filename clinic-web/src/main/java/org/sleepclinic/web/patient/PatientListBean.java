package org.sleepclinic.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientOverview;
import org.sleepclinic.patient.PatientRow;

/** Patients: everybody by name, or what a search found; beside them whom the reader opened last. */
@Named("patientList")
@ViewScoped
public class PatientListBean implements Serializable {
    private static final int FOUND = 50;

    @Inject
    private transient PatientFacade patients;
    private String q;
    private String after;
    private PatientOverview overview;

    public void load() {
        boolean searching = q != null && !q.isBlank();
        overview = searching ? new PatientOverview(new Slice<>(patients.search(q, FOUND), null), List.of())
                : patients.overview(after == null || after.isBlank() ? null : after);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String typed) {
        this.q = typed;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String cursor) {
        this.after = cursor;
    }

    public Slice<PatientRow> getRows() {
        return overview.rows();
    }

    public List<PatientRow> getRecent() {
        return overview.recent();
    }
}
