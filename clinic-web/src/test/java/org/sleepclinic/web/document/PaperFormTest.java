package org.sleepclinic.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseRow;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.Urgency;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.Sex;

class PaperFormTest {
    private static final PatientId PATIENT = new PatientId(UUID.randomUUID());

    private final PaperForm form = new PaperForm();

    @Test
    void ofAPatientWithOneOpenCaseAPaperIsThatCases() {
        CaseRow only = open();
        form.proposeCase(List.of(only));
        assertThat(form.added(PATIENT).caseId()).isEqualTo(only.id().value());
    }

    @Test
    void ofSeveralNoneIsTakenUntilSomebodySaysWhich() {
        CaseRow second = open();
        form.proposeCase(List.of(open(), second));
        assertThat(form.added(PATIENT).caseId()).isNull();
        form.setCaseId(second.id().toString());
        assertThat(form.added(PATIENT).caseId()).isEqualTo(second.id().value());
        form.setCaseId("");
        assertThat(form.added(PATIENT).caseId()).as("no case yet").isNull();
    }

    private static CaseRow open() {
        return new CaseRow(new CaseId(UUID.randomUUID()), 2041, PATIENT, null, null, LocalDate.of(1984, 3, 14),
                Sex.FEMALE, CaseStatus.INTAKE, Urgency.ROUTINE, "Jerks", null, null, Instant.EPOCH, List.of());
    }
}
