package org.sleepclinic.night;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Refusals;

/** What the sleep laboratory works by; there is one. */
@Entity
@Table(name = "sleep_lab")
class SleepLab {
    private static final int MOST_PATIENTS = 12;

    @Id
    @Column(name = "only_row")
    private boolean only;
    @Column(name = "patients_per_technologist")
    private int places;
    @Column(name = "sheet_at")
    private LocalTime sheetAt;
    @Column(name = "record_by")
    private LocalTime recordBy;
    @Column(name = "approved_by")
    private String approvedBy;
    @Column(name = "approved_on")
    private LocalDate approvedOn;
    @Version
    private int version;

    protected SleepLab() {
    }

    /**
     * Other values count from now on, and nobody has approved them. Nights that are booked stay booked; the plan of beds warns
     * where there are more than can be watched.
     *
     * @throws DomainException {@code stale}; {@code night.lab.places} (1, 12) at {@code places}; {@code night.lab.time} at
     *         {@code sheetAt}, {@code recordBy}
     */
    void change(int shownVersion, LaboratoryDetails details) {
        if (version != shownVersion) {
            throw new DomainException(DomainException.STALE);
        }
        Refusals wrong = new Refusals();
        wrong.take(() -> places(details.places()));
        wrong.require(details.sheetAt() != null, "night.lab.time", "sheetAt");
        wrong.require(details.recordBy() != null, "night.lab.time", "recordBy");
        wrong.throwIfAny();
        this.places = details.places();
        this.sheetAt = details.sheetAt();
        this.recordBy = details.recordBy();
        this.approvedBy = null;
        this.approvedOn = null;
    }

    private static Integer places(Integer typed) {
        if (typed == null || typed < 1 || typed > MOST_PATIENTS) {
            throw new DomainException("night.lab.places", 1, MOST_PATIENTS).at("places");
        }
        return typed;
    }
}
