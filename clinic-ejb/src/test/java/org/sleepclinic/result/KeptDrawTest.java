package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;

/** Completing a report adds to what it says of its draw and takes nothing back. */
class KeptDrawTest {
    private static final String TAKEN = "2026-11-23T08:04:31Z";
    private static final KeptDraw KEPT = new KeptDraw(Instant.parse(TAKEN), Set.of(CorrectionBar.DIALYSIS),
            Set.of(SampleSign.HAEMOLYSED), Rhythm.ATRIAL_FIBRILLATION, "called the ward\nat once");

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4}: refused at {5}")
    @CsvSource(nullValues = "-", value = {
            TAKEN + ",               DIALYSIS,             HAEMOLYSED,         ATRIAL_FIBRILLATION, 'called the ward\nat once', -",
            "2026-11-23T08:04:00Z,   DIALYSIS,             HAEMOLYSED,         ATRIAL_FIBRILLATION, 'called the ward\r\nat once\r\nand again', -",
            TAKEN + ",               DIALYSIS PARAPROTEIN, HAEMOLYSED BIOTIN,  ATRIAL_FIBRILLATION, 'called the ward\nat once', -",
            "2026-11-23T08:05:00Z,   DIALYSIS,             HAEMOLYSED,         ATRIAL_FIBRILLATION, 'called the ward\nat once', takenAt",
            TAKEN + ",               PARAPROTEIN,          HAEMOLYSED,         ATRIAL_FIBRILLATION, 'called the ward\nat once', bars",
            TAKEN + ",               DIALYSIS,             '',                 ATRIAL_FIBRILLATION, 'called the ward\nat once', signs",
            TAKEN + ",               DIALYSIS,             HAEMOLYSED,         SINUS,               'called the ward\nat once', rhythm",
            TAKEN + ",               DIALYSIS,             HAEMOLYSED,         ATRIAL_FIBRILLATION, 'called', comment",
            TAKEN + ",               DIALYSIS,             HAEMOLYSED,         ATRIAL_FIBRILLATION, -, comment"})
    void onlyGrows(Instant takenAt, String bars, String signs, Rhythm rhythm, String comment, String field) {
        ReportContent more = new ReportContent(takenAt, List.of(), false, Codes.split(bars, CorrectionBar.class),
                Codes.split(signs, SampleSign.class), rhythm, comment);
        if (field == null) {
            assertThatCode(() -> KEPT.requireIn(more)).doesNotThrowAnyException();
        } else {
            DomainException refused = catchThrowableOfType(DomainException.class, () -> KEPT.requireIn(more));
            assertThat(refused.code()).isEqualTo("result.kept_changed");
            assertThat(refused.field()).contains(field);
        }
    }

    @Test
    void whatNobodySaidYetMayBeSaid() {
        KeptDraw little = new KeptDraw(Instant.parse(TAKEN), Set.of(), Set.of(), null, null);
        ReportContent more =
                new ReportContent(Instant.parse(TAKEN), List.of(), false, Set.of(CorrectionBar.PARAPROTEIN),
                        Set.of(SampleSign.BIOTIN), Rhythm.PACED, "paced since May");
        assertThatCode(() -> little.requireIn(more)).doesNotThrowAnyException();
    }
}
