package org.sleepclinic.restlesslegs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.TestLimits;

/** 1.2 PLMD.A to PLMD.C, §7 T36; which side of the limit counts is a row. */
class MovementDisorderTest {
    @ParameterizedTest(name = "{0}: operator {1}, {2} years, {3}/h -> {4}")
    @CsvSource({"T36, GT, 50, 15.0, NOT_MET", "T36, GE, 50, 15.0, MET", "PLMD.A, GT, 50, 15.1, MET",
            "PLMD.A, GT, 17, 5.0, NOT_MET", "PLMD.A, GT, 17, 5.1, MET", "PLMD.A, GE, 17, 5.0, MET",
            "PLMD.A, GT, 18, 5.1, NOT_MET"})
    void theIndexIsJudgedByAge(String row, String operator, BigDecimal years, BigDecimal index, String expected) {
        LimbMovements seen = new LimbMovements(years, index, true, false, false);
        assertThat(of(seen, operator)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: complaint {1}, restless legs {2}, explained {3} -> {4}")
    @CsvSource({"PLMD.B, false, false, false, NOT_MET", "PLMD.C, true, true, false, RLS_SUPERSEDES",
            "PLMD.C, true, false, true, EXPLAINED", "PLMD.C, true, true, true, RLS_SUPERSEDES"})
    void aComplaintIsNeededAndRestlessLegsSupersedes(String row, boolean complaint, boolean restless, boolean explained,
            String expected) {
        LimbMovements seen =
                new LimbMovements(new BigDecimal("50"), new BigDecimal("40"), complaint, restless, explained);
        assertThat(of(seen, "GT")).isEqualTo(expected);
    }

    @Test
    void whatIsMissingIsNamed() {
        LimbMovements seen = new LimbMovements(new BigDecimal("50"), null, true, null, false);
        assertThat(MovementDisorder.of(seen, TestLimits.of()).missing()).containsExactlyInAnyOrder("PLMI",
                "RLS_CRITERIA");
    }

    private static String of(LimbMovements seen, String operator) {
        return MovementDisorder.of(seen, TestLimits.of("CHILD LT 18 a", "ADULT_INDEX " + operator + " 15 /h",
                "CHILD_INDEX " + operator + " 5 /h")).outcome().orElseThrow().name();
    }
}
