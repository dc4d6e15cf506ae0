package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Statements;

/** A patient's record through its facades: registered once, corrected with history, safe in three states, audited. */
class PatientIT extends InContainer {
    private static final int VIEW_BUDGET = 8;

    @Inject
    private PatientFacade patients;
    @Inject
    private PatientRecordFacade records;
    @Inject
    private SafetyFacade safety;
    @Inject
    private MeasurementFacade measurements;
    @Inject
    private AuditTrail audit;
    @Inject
    private Statements statements;
    @Inject
    private Clock clock;

    @Test
    void somebodyAlikeIsRegisteredOnlyWithAReason() {
        Demographics told = Told.stranger();
        PatientId first = as.frontDesk(() -> patients.register(told, null));
        assertThat(as.frontDesk(() -> patients.likelyDuplicates(told))).first()
                .satisfies(one -> assertThat(one.patient().id()).isEqualTo(first));
        refused("patient.duplicate", () -> as.frontDesk(() -> patients.register(told, " ")));
        PatientId second = as.frontDesk(() -> patients.register(told, "twin sister"));
        assertThat(second).isNotEqualTo(first);
        assertThat(as.nurse(() -> records.open(second)).revisions()).singleElement()
                .satisfies(edit -> assertThat(edit.reason()).isEqualTo("twin sister"));
    }

    @Test
    void anEditKeepsWhatStoodBeforeAndAStaleOneIsRefused() {
        Demographics told = Told.stranger();
        PatientId id = as.frontDesk(() -> patients.register(told, null));
        int seen = as.frontDesk(() -> patients.view(id)).version();
        Demographics married = Told.person("Brandt", told.name().given(), told.birthDate(), told.contacts().phone());
        as.frontDesk(() -> patients.correct(id, married, seen, "married"));
        refused(DomainException.STALE, () -> as.nurse(() -> {
            patients.correct(id, told, seen, null);
            return null;
        }));
        PatientRecord record = as.nurse(() -> records.open(id));
        assertThat(record.patient().demographics().name().family()).isEqualTo("Brandt");
        assertThat(record.revisions()).singleElement().satisfies(edit -> {
            assertThat(edit.reason()).isEqualTo("married");
            assertThat(edit.changes())
                    .containsExactly(new RevisionView.Change("familyName", told.name().family(), "Brandt"));
        });
    }

    @Test
    void aBirthDateInTheFutureIsRefusedAtItsField() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(2);
        assertThatThrownBy(() -> as.frontDesk(() -> patients.register(Told.person("Xyz", "A", tomorrow, null), null)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("patient.birth.future");
                    assertThat(refusal.field()).contains("birthDate");
                });
    }

    @Test
    void allergiesAreNotRecordedNoneKnownOrAList() {
        PatientId id = as.frontDesk(() -> patients.register(Told.stranger(), null));
        assertThat(allergies(id).state()).isEqualTo(SafetyState.NOT_RECORDED);
        as.nurse(() -> safety.noneKnown(id, SafetyKind.ALLERGY));
        assertThat(allergies(id).state()).isEqualTo(SafetyState.NONE_KNOWN);
        UUID penicillin = as.nurse(() -> safety.record(id, fact(SafetyKind.ALLERGY, "Penicillin", "rash")));
        assertThat(allergies(id)).isEqualTo(new SafetyList(SafetyState.PRESENT, List.of("Penicillin (rash)")));
        refused("safety.present", () -> as.nurse(() -> safety.noneKnown(id, SafetyKind.ALLERGY)));
        refused("safety.duplicate",
                () -> as.nurse(() -> safety.record(id, fact(SafetyKind.ALLERGY, "PENICILLIN", null))));
        refused(DomainException.STALE, () -> as.nurse(() -> safety.voidFact(penicillin, "too late", 2)));
        as.nurse(() -> safety.voidFact(penicillin, "other patient", 1));
        // Voiding the only entry leaves nobody's word: not "none known".
        assertThat(allergies(id).state()).isEqualTo(SafetyState.NOT_RECORDED);
        SafetyGroup group = as.nurse(() -> safety.of(id)).getFirst();
        assertThat(group.past()).extracting(SafetyFactView::voidReason).contains("other patient");
    }

    @Test
    void digoxinAndImplantsStandInTheBanner() {
        PatientId id = as.frontDesk(() -> patients.register(Told.stranger(), null));
        as.nurse(() -> safety.record(id, fact(SafetyKind.MEDICINE, "Digoxin 125 µg", "once daily")));
        as.nurse(() -> safety.record(id, fact(SafetyKind.MEDICINE, "Alfacalcidol 0.5 µg", null)));
        as.nurse(() -> safety.record(id, fact(SafetyKind.IMPLANT, "Pacemaker", null)));
        PatientBanner banner = as.technologist(() -> patients.banner(id));
        assertThat(banner.alerts()).extracting(BannerAlert::kind).containsExactly(BannerAlert.Kind.DIGOXIN,
                BannerAlert.Kind.IMPLANT);
        assertThat(as.nurse(() -> records.open(id)).banner()).isEqualTo(banner);
    }

    @Test
    void weightAndHeightGiveTheBodyMassIndexOfT56() {
        PatientId id = as.frontDesk(() -> patients.register(Told.stranger(), null));
        measured(id, MeasurementKind.WEIGHT, "82", MeasuredUnit.KG);
        assertThat(as.nurse(() -> measurements.of(id)).bodyMassIndex()).isNull();
        measured(id, MeasurementKind.HEIGHT, "1.75", MeasuredUnit.M);
        assertThat(as.nurse(() -> measurements.of(id)).bodyMassIndex()).isEqualByComparingTo("26.8");
        assertThat(as.nurse(() -> patients.banner(id)).weightKg()).isEqualByComparingTo("82");
        refused("measurement.implausible", () -> as.nurse(() -> measurements.record(id,
                new NewMeasurement(MeasurementKind.WEIGHT, new BigDecimal("820"), null, MeasuredUnit.KG,
                        clock.instant()))));
        // What the desk may not know it is not told.
        assertThat(as.frontDesk(() -> records.open(id)).measurements().entries()).isEmpty();
    }

    @Test
    void aWeightFarFromTheLastOneIsKeptOnlyWhenSomebodyIsSure() {
        PatientId id = as.frontDesk(() -> patients.register(Told.stranger(), null));
        measured(id, MeasurementKind.WEIGHT, "70", MeasuredUnit.KG);
        refused("measurement.weight.more", () -> measured(id, MeasurementKind.WEIGHT, "170", MeasuredUnit.KG));
        refused("measurement.weight.less", () -> measured(id, MeasurementKind.WEIGHT, "70", MeasuredUnit.LB));
        Instant before = clock.instant().minus(Duration.ofDays(40));
        as.nurse(() -> measurements.record(id,
                new NewMeasurement(MeasurementKind.WEIGHT, new BigDecimal("95"), null, MeasuredUnit.KG, before)));
        measured(id, MeasurementKind.HEIGHT, "170", MeasuredUnit.CM);
        as.nurse(() -> measurements.record(id, new NewMeasurement(MeasurementKind.WEIGHT, new BigDecimal("170"), null,
                MeasuredUnit.KG, clock.instant(), true)));
        assertThat(as.nurse(() -> patients.banner(id)).weightKg()).isEqualByComparingTo("170");
    }

    @Test
    void everyReadAndWriteLeavesItsEntry() {
        PatientId id = as.frontDesk(() -> patients.register(Told.stranger(), null));
        as.nurse(() -> safety.noneKnown(id, SafetyKind.IMPLANT));
        as.physician(() -> records.open(id));
        assertThat(audit.of(id.value())).containsExactly("WRITE patient.register", "WRITE safety.none",
                "READ patient.open");
        assertThat(as.physician(() -> patients.recent()).getFirst().id()).isEqualTo(id);
    }

    @Test
    void theRecordCostsTheSameHoweverMuchIsInIt() throws Exception {
        PatientId id = as.frontDesk(() -> patients.register(Told.stranger(), null));
        Statements.Count empty = statements.during(() -> as.nurse(() -> records.open(id)));
        for (int i = 0; i < 20; i++) {
            int each = i;
            as.nurse(() -> safety.record(id, fact(SafetyKind.MEDICINE, "Drug" + (char) ('a' + each), null)));
            measured(id, MeasurementKind.WEIGHT, "8" + each % 10, MeasuredUnit.KG);
        }
        Statements.Count full = statements.during(() -> as.nurse(() -> records.open(id)));
        assertThat(full.executions().size()).as(full.texts().toString()).isEqualTo(empty.executions().size())
                .isLessThanOrEqualTo(VIEW_BUDGET);
    }

    private void measured(PatientId id, MeasurementKind kind, String amount, MeasuredUnit unit) {
        as.nurse(() -> measurements.record(id,
                new NewMeasurement(kind, new BigDecimal(amount), null, unit, clock.instant())));
    }

    private SafetyList allergies(PatientId id) {
        return as.nurse(() -> patients.banner(id)).allergies();
    }

    private static NewSafetyFact fact(SafetyKind kind, String label, String detail) {
        return new NewSafetyFact(kind, label, detail, null, null);
    }

    private static void refused(String code, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(DomainException.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
