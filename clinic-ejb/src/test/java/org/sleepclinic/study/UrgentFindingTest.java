package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Clinical reference §2.3: an acute lesion does not wait; nothing marked is no all-clear. */
class UrgentFindingTest {
    @Test
    void whatIsMarkedIsToldAndNothingMarkedIsNoAllClear() {
        StudyContent scan = StudyContent.of("CT_HEAD");
        assertThat(UrgentFinding.of(scan.urgently("Acute subdural haematoma")).outcome())
                .contains("Acute subdural haematoma");
        assertThat(UrgentFinding.of(scan.urgently("  ")).missing()).containsExactly("URGENT");
        assertThat(UrgentFinding.of(scan).isIndeterminate()).isTrue();
    }
}
