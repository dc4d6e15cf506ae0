package org.sleepclinic.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.assessment.CallForHelp;
import org.sleepclinic.assessment.EmergencyFacade;
import org.sleepclinic.assessment.Place;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.order.OrderPatients;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.Told;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.testing.inside.Statements;

/** Who looked at this patient: found by MRN, name or id, by person, period and kind; a page takes one read. */
class AuditListIT extends InContainer {
    @Inject
    private AuditFacade audit;
    @Inject
    private PatientFacade patientFacade;
    @Inject
    private AlertFacade alerts;
    @Inject
    private EmergencyFacade emergencies;
    @Inject
    private OrderPatients patients;
    @Inject
    private Statements statements;

    @Test
    void everyLookAtAPatientIsFound() {
        PatientId grace = new PatientId(patients.withOpenCase().patient());
        as.nurse(() -> patientFacade.banner(grace));
        as.physician(() -> patientFacade.banner(grace));
        assertThat(looks(filter(grace.toString()))).extracting(EntryRow::userName)
                .containsExactly("Dr Phoebe Physician", "Nora Nurse");
        String mrn = as.nurse(() -> patientFacade.banner(grace)).mrn().value();
        assertThat(looks(filter(mrn))).isNotEmpty()
                .allSatisfy(row -> assertThat(row.patientIds()).contains(grace.value()));
        assertThat(looks(new EntryFilter(grace.toString(), Staff.PHYSICIAN.id(), null, null, Action.READ))).hasSize(1);
        assertThat(looks(new EntryFilter(grace.toString(), null, Instant.parse("2000-01-01T00:00:00Z"),
                Instant.parse("2000-01-02T00:00:00Z"), null))).isEmpty();
    }

    /** A list of many names names whom the reader asks about, though others come before in the alphabet. */
    @Test
    void whoIsAskedAboutIsNamedFirst() {
        LocalDate born = LocalDate.of(1931, 2, 17);
        for (String family : List.of("Aabcdef", "Aaghijk", "Aalmnop", "Aaqrstu", "Aavwxyz", "Zzyzxwq")) {
            as.frontDesk(() -> patientFacade.register(Told.person(family, "Given" + family, born, null), null));
        }
        as.nurse(() -> patientFacade.search("17-Feb-1931", 50));
        EntryFilter asked = new EntryFilter("Zzyzxwq", Staff.NURSE.id(), null, null, null);
        assertThat(looks(asked)).isNotEmpty()
                .allSatisfy(row -> assertThat(row.patients().getFirst().name()).startsWith("ZZYZXWQ"));
    }

    @Test
    void aPatientIsFoundByNumberAndNameAsThePagesShowThem() {
        PatientId grace = new PatientId(patients.withOpenCase().patient());
        PatientBanner banner = as.nurse(() -> patientFacade.banner(grace));
        assertThat(looks(filter(banner.mrn().grouped()))).isNotEmpty()
                .allSatisfy(row -> assertThat(row.patientIds()).contains(grace.value()));
        assertThat(looks(filter(banner.displayName()))).isNotEmpty();
        assertThat(looks(filter(grace.toString()))).anySatisfy(row -> assertThat(row.patients())
                .anySatisfy(named -> assertThat(named.mrn()).isEqualTo(banner.mrn().value())));
        assertThat(as.administrator(() -> audit.knowsPatient(filter(banner.displayName())))).isTrue();
        assertThat(as.administrator(() -> audit.knowsPatient(filter("Nobody, At All")))).isFalse();
    }

    /** As the patient search finds them; a name that is written so is never mixed with one that is like it. */
    @Test
    void aMisspeltNameIsFoundWhereNobodyIsCalledSo() {
        PatientId meant = as.frontDesk(() -> patientFacade
                .register(Told.person("Quixwinter", "Odalys", LocalDate.of(1932, 3, 18), null), null));
        PatientId alike = as.frontDesk(() -> patientFacade
                .register(Told.person("Quixwintner", "Ulf", LocalDate.of(1971, 9, 2), null), null));
        as.nurse(() -> patientFacade.banner(meant));
        as.nurse(() -> patientFacade.banner(alike));
        assertThat(looks(filter("Quixvinter"))).isNotEmpty()
                .anySatisfy(row -> assertThat(row.patientIds()).contains(meant.value()));
        assertThat(looks(filter("Quixwinter, Odalys"))).isNotEmpty()
                .allSatisfy(row -> assertThat(row.patientIds()).contains(meant.value()));
        assertThat(as.administrator(() -> audit.knowsPatient(filter("Quixvinter")))).isTrue();
    }

    @Test
    void whatTheBellTellsIsKeptApart() {
        as.frontDesk(() -> emergencies.callForHelp(
                new CallForHelp(patients.withOpenCase().caseId(), Place.AT_HOME, null, Map.of())));
        as.nurse(() -> alerts.ringing());
        assertThat(looks(new EntryFilter(null, Staff.NURSE.id(), null, null, null)))
                .extracting(EntryRow::what).doesNotContain("alert.bell");
        assertThat(looks(new EntryFilter(null, Staff.NURSE.id(), null, null, Action.BELL)))
                .extracting(EntryRow::what).contains("alert.bell");
    }

    @Test
    void aRefusalIsKeptUnderWhoeverTried() {
        as.nurse(() -> audit.refused("page /audit/list.xhtml"));
        EntryFilter refusals = new EntryFilter(null, Staff.NURSE.id(), null, null, Action.REFUSED);
        assertThat(looks(refusals)).first()
                .satisfies(row -> assertThat(row.what()).isEqualTo("page /audit/list.xhtml"));
    }

    @Test
    void aPageIsOneReadAndItsOwnEntry() throws Exception {
        PatientId grace = new PatientId(patients.withOpenCase().patient());
        for (int look = 0; look < 60; look++) {
            as.nurse(() -> patientFacade.banner(grace));
        }
        Statements.Count count =
                statements.during(() -> as.administrator(() -> audit.entries(filter(grace.toString()), null)));
        assertThat(count.calls()).as(count.texts().toString()).isLessThanOrEqualTo(2);
    }

    @Test
    void pagesFollowEachOtherWithoutOverlap() {
        PatientId grace = new PatientId(patients.withOpenCase().patient());
        for (int look = 0; look < 60; look++) {
            as.nurse(() -> patientFacade.banner(grace));
        }
        EntryFilter reads = new EntryFilter(grace.toString(), Staff.NURSE.id(), null, null, Action.READ);
        Slice<EntryRow> first = as.administrator(() -> audit.entries(reads, null));
        Slice<EntryRow> second = as.administrator(() -> audit.entries(reads, first.next()));
        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).hasSize(10).doesNotContainAnyElementsOf(first.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026-11-23T00:00:00Z", "2026-11-23T00:00:00Z/x", "/", "'; drop table patient; --/1"})
    void aForgedCursorIsUnknown(String cursor) {
        assertThatThrownBy(() -> as.administrator(() -> audit.entries(EntryFilter.ALL, cursor)))
                .isInstanceOf(DomainException.class).hasMessage("unknown");
    }

    private static EntryFilter filter(String patient) {
        return new EntryFilter(patient, null, null, null, null);
    }

    private List<EntryRow> looks(EntryFilter filter) {
        return as.administrator(() -> audit.entries(filter, null)).rows();
    }
}
