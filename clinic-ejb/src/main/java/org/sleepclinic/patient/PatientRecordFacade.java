package org.sleepclinic.patient;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;

/** Opening a patient's own page: one statement per kind of thing on it. */
@Stateless
@Boundary
public class PatientRecordFacade {
    @Inject
    private PatientQueries patients;
    @Inject
    private SafetyQueries safety;
    @Inject
    private MeasurementQueries measurements;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Opens the page and remembers the patient among the caller's recent ones.
     *
     * @throws DomainException {@code unknown} when nobody has this id
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public PatientRecord open(PatientId id) {
        LocalDate today = LocalDate.now(clock);
        PatientView view = patients.view(id);
        patients.opened(caller.id(), id, clock.instant());
        List<SafetyFactView> facts = safety.facts(id);
        MeasurementSheet sheet = MeasurementSheet.of(measurements.of(id));
        audit.read(id.value(), "patient.open", id.value());
        return new PatientRecord(view, banner(view, facts, sheet, today), SafetyGroup.sorted(facts, today),
                caller.isClinical() ? sheet : MeasurementSheet.of(List.of()),
                RevisionTrail.of(view, patients.revisions(id)));
    }

    private static PatientBanner banner(PatientView view, List<SafetyFactView> facts, MeasurementSheet sheet,
            LocalDate today) {
        BannerSafety shown = new BannerSafety(
                facts.stream().filter(fact -> fact.holdsOn(today)).map(BannerSafety.Fact::of).toList());
        Optional<MeasurementView> weight = sheet.latest(MeasurementKind.WEIGHT);
        BigDecimal kg = weight.map(MeasurementView::amount).orElse(null);
        Instant weighed = weight.map(MeasurementView::takenAt).orElse(null);
        Demographics told = view.demographics();
        return new PatientBanner(view.id(), view.mrn(), told.name(), told.birthDate(), told.sex(), view.deceasedOn(),
                told.contacts().interpreterLanguage(), shown.allergies(), kg, weighed, shown.alerts(),
                shown.pregnancy(),
                told.whereabouts(view.id()), List.of());
    }
}
