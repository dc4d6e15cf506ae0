package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;

/** Which indices a study has, and which it never has. */
class StudyReadingTest {
    private static final String NIGHT = "TRT 480; SOL 20; N1_MIN 30; N2_MIN 200; N3_MIN 80; REM_MIN 80";

    @Test
    void aHomeTestHasAnEventIndexAndNeverAnAhi() {
        List<Index> found = StudyReading.indices(StudyContent.of("HSAT").by(HypopnoeaRule.AASM_1B),
                Night.map("APNOEAS 10; HYPOPNOEAS 40; MONITORING_MIN 400"));
        assertThat(found).extracting(Index::analyte).containsExactly("REI");
        assertThat(found.getFirst().formula()).endsWith("hypopnoeas by AASM 1B");
    }

    @Test
    void aNightNamesTheRuleItsHypopnoeasWereCountedBy() {
        assertThat(ahi(HypopnoeaRule.AASM_1A)).endsWith("hypopnoeas by AASM 1A");
        assertThat(ahi(HypopnoeaRule.AASM_1B)).endsWith("hypopnoeas by AASM 1B");
    }

    private static String ahi(HypopnoeaRule rule) {
        return StudyReading.indices(StudyContent.of("PSG").by(rule), Night.map(NIGHT)).stream()
                .filter(index -> index.analyte().equals("AHI")).findFirst().orElseThrow().formula();
    }

    @Test
    void nobodySleepsLongerThanTheRecording() {
        assertThatThrownBy(() -> StudyReading.requirePossible(Night.map(NIGHT.replace("TRT 480", "TRT 409")), false))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("study.more_sleep_than_night");
                    assertThat(refused.field()).contains("value-TRT");
                });
        StudyReading.requirePossible(Night.map(NIGHT.replace("TRT 480", "TRT 410")), false);
    }

    @Test
    void aChildIsNeverJudgedByATScore() {
        assertThatThrownBy(() -> StudyReading.requirePossible(Night.map("T_HIP -1; Z_HIP -1"), true))
                .isInstanceOfSatisfying(DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("study.no_t_of_a_child"));
        StudyReading.requirePossible(Night.map("T_HIP -1; Z_HIP -1"), false);
    }

    @Test
    void aReportIsSignedWithAConclusionOnly() {
        StudyContent night = StudyContent.of("PSG").by(HypopnoeaRule.AASM_1A);
        assertThat(night.kept(false).conclusion()).isNull();
        assertThatThrownBy(() -> night.kept(true)).isInstanceOfSatisfying(DomainException.class,
                refused -> assertThat(refused.field()).contains("conclusion"));
        assertThat(night.saying(null, " No apnoea. ").kept(true).conclusion()).isEqualTo("No apnoea.");
    }

    @Test
    void hypopnoeasWithoutTheirRuleAreNotKept() {
        Stream.of("PSG", "HSAT").map(StudyContent::of).forEach(study -> assertThatThrownBy(() -> study.kept(false))
                .isInstanceOfSatisfying(DomainException.class,
                        refused -> assertThat(refused.field()).contains("rule")));
        assertThat(StudyContent.of("SIT").kept(false).rule()).isNull();
    }

    @Test
    void whatIsAbnormalIsDescribedAndWhatIsIncidentalIsActedOn() {
        StudyContent scan = StudyContent.of("MRI_BRAIN");
        StudyFinding silent = new StudyFinding(ImagedStructure.CORTEX, StructureState.ABNORMAL, " ", null);
        StudyFinding idle = new StudyFinding(null, null, "Pineal cyst 6 mm", null);
        assertThatThrownBy(() -> scan.imaged("3 T", Contrast.NONE, List.of(silent)).kept(false))
                .isInstanceOfSatisfying(DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("study.finding_empty"));
        assertThatThrownBy(() -> scan.imaged("3 T", Contrast.NONE, List.of(idle)).kept(false))
                .isInstanceOfSatisfying(DomainException.class,
                        refused -> assertThat(refused.field()).contains("action"));
    }
}
