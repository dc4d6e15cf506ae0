package org.sleepclinic.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sleepclinic.casefile.Condition;
import org.sleepclinic.kernel.Evidence;

class LikelyCodesTest {
    @ParameterizedTest(name = "{0} with {1} suspected and {2} stated: {3}")
    @CsvSource(nullValues = "-", value = {"E83.51, HYPOCALCAEMIA, -, true", "E89.2, HYPOCALCAEMIA, -, true",
            "E20.810, HYPOCALCAEMIA, -, true", "G40.909, HYPOCALCAEMIA, -, false", "G40.909, EPILEPSY, -, true",
            "E83.51, -, -, false", "E89.2, -, E83.51, true", "E89.2, -, G25.81, false", "D50.9, RLS, -, true"})
    void belongToWhatIsSuspectedOrStated(String code, Condition suspected, String stated, boolean likely) {
        assertThat(LikelyCodes.has(code, suspected == null ? Set.of() : Set.of(suspected),
                stated == null ? List.of() : List.of(stated))).isEqualTo(likely);
    }

    @ParameterizedTest
    @EnumSource
    void everyConditionHasSome(Condition suspected) {
        assertThat(List.of("G40.909", "G25.81", "G47.61", "E83.51", "G47.62", "G47.69", "G47.52", "G47.51"))
                .anyMatch(code -> LikelyCodes.has(code, Set.of(suspected), List.of()));
    }

    @Test
    void theRestStandsByItsChapter() {
        assertThat(List.of("D50.9", "E61.1", "G25.81", "R25.2", "Z99.9"))
                .extracting(code -> new IcdCode(code, "", Evidence.LOCAL, "", false).group())
                .containsExactly(CodeGroup.BLOOD, CodeGroup.ENDOCRINE, CodeGroup.NERVOUS, CodeGroup.SYMPTOMS,
                        CodeGroup.OTHER);
        assertThat(new IcdCode("E61.1", "", Evidence.LOCAL, "", true).group()).isEqualTo(CodeGroup.SUSPECTED_HERE);
    }
}
