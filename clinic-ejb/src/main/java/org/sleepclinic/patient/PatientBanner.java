package org.sleepclinic.patient;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sleepclinic.kernel.Phi;

/**
 * Who this page is about: the same on every page of a patient (NHS CUI patient banner).
 *
 * @param deceasedOn          day of death, or null
 * @param interpreterLanguage an interpreter is needed, or null
 * @param weightKg            latest weight in kg, or null when never measured
 * @param weighedAt           when
 * @param pregnancy           as recorded, or null: nobody asked
 * @param whereabouts         for when it turns into an emergency
 * @param cases               the patient's cases; none on the patient's own page, which lists them itself
 */
@Phi
public record PatientBanner(PatientId patientId, Mrn mrn, PersonName name, LocalDate birthDate, Sex sex,
        LocalDate deceasedOn,
        String interpreterLanguage, SafetyList allergies, BigDecimal weightKg, Instant weighedAt,
        List<BannerAlert> alerts, Pregnancy pregnancy, Whereabouts whereabouts,
        List<BannerCase> cases) implements Serializable {
    public PatientBanner {
        alerts = List.copyOf(alerts);
        cases = List.copyOf(cases);
    }

    /** OKONKWO, Grace. */
    public String displayName() {
        return name.listed();
    }

    /** Ms, Dr …, or null. */
    public String title() {
        return name.title();
    }

    /** The case a page names by its id, or null: the page is of none, or of nobody's. */
    public BannerCase ofCase(Object id) {
        return cases.stream().filter(one -> one.id().toString().equals(String.valueOf(id))).findFirst().orElse(null);
    }

    /** Nothing is booked, ordered, begun or planned for a closed case. */
    public boolean isClosed(Object id) {
        return ofCase(id) != null && ofCase(id).isClosed();
    }

    /** The patient's cases that are open, by number. */
    public List<BannerCase> openCases() {
        return cases.stream().filter(one -> !one.isClosed()).sorted(Comparator.comparing(BannerCase::number)).toList();
    }

    /** For readers who may not know why a case was closed. */
    PatientBanner withoutReasons() {
        return new PatientBanner(patientId, mrn, name, birthDate, sex, deceasedOn, interpreterLanguage, allergies,
                weightKg,
                weighedAt, alerts, pregnancy, whereabouts, cases.stream().map(BannerCase::withoutReason).toList());
    }

    /** Can this patient be pregnant? */
    public Childbearing childbearing(LocalDate today) {
        return Childbearing.of(this, today);
    }

    public boolean isDeceased() {
        return deceasedOn != null;
    }

    @Override
    public String toString() {
        return "PatientBanner[" + patientId + "]";
    }
}
