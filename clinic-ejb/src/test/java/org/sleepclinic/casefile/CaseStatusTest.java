package org.sleepclinic.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.casefile.CaseStatus.CLOSED;
import static org.sleepclinic.casefile.CaseStatus.DIAGNOSED;
import static org.sleepclinic.casefile.CaseStatus.FOLLOW_UP;
import static org.sleepclinic.casefile.CaseStatus.INTAKE;
import static org.sleepclinic.casefile.CaseStatus.IN_TREATMENT;
import static org.sleepclinic.casefile.CaseStatus.REFERRED;
import static org.sleepclinic.casefile.CaseStatus.WORK_UP;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states, once. */
class CaseStatusTest {
    private static final Map<CaseStatus, Set<CaseStatus>> ALLOWED = Map.of(
            REFERRED, EnumSet.of(INTAKE, WORK_UP, DIAGNOSED, IN_TREATMENT, CLOSED),
            INTAKE, EnumSet.of(REFERRED, WORK_UP, DIAGNOSED, IN_TREATMENT, CLOSED),
            WORK_UP, EnumSet.of(INTAKE, DIAGNOSED, IN_TREATMENT, FOLLOW_UP, CLOSED),
            DIAGNOSED, EnumSet.of(WORK_UP, IN_TREATMENT, FOLLOW_UP, CLOSED),
            IN_TREATMENT, EnumSet.of(WORK_UP, DIAGNOSED, FOLLOW_UP, CLOSED),
            FOLLOW_UP, EnumSet.of(WORK_UP, DIAGNOSED, IN_TREATMENT, CLOSED),
            CLOSED, EnumSet.of(INTAKE, WORK_UP, IN_TREATMENT, FOLLOW_UP));

    static Stream<Arguments> pairs() {
        return Stream.of(CaseStatus.values())
                .flatMap(from -> Stream.of(CaseStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void movesAsTheTableSays(CaseStatus from, CaseStatus to) {
        assertThat(CaseStatus.MOVES.allows(from, to)).isEqualTo(ALLOWED.get(from).contains(to));
        assertThat(from.moves().contains(to)).isEqualTo(ALLOWED.get(from).contains(to));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void workOnlyEverBringsAnOpenCaseOnward(CaseStatus from, CaseStatus to) {
        boolean onward = from != CLOSED && to != CLOSED && from.compareTo(to) < 0 && ALLOWED.get(from).contains(to);
        assertThat(from.advancesTo(to)).isEqualTo(onward);
    }

    @ParameterizedTest
    @CsvSource({"INTAKE, REFERRED, true", "FOLLOW_UP, IN_TREATMENT, true", "WORK_UP, CLOSED, true",
            "CLOSED, FOLLOW_UP, true",
            "CLOSED, INTAKE, true", "REFERRED, INTAKE, false", "WORK_UP, DIAGNOSED, false"})
    void backwardClosingAndReopeningNeedAReason(CaseStatus from, CaseStatus to, boolean needed) {
        assertThat(from.needsReasonTo(to)).isEqualTo(needed);
    }
}
