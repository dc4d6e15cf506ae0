package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.alert.CalciumPicture;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.patient.Childbearing;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.plan.CaseFacts.Sign;

/** 1.2 and 5.2.3: who begins the restless legs plan, and with which step. */
class RestlessLegsRouteTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    @ParameterizedTest(name = "{0}: C1-C4 {1}, C5 {2}, SIG {3} -> {4}")
    @CsvSource(nullValues = "-", value = {"T33, YES, NO, YES, -", "T34, YES, YES, NO, RL-01",
            "1.2, YES, YES, YES, RL-01", "1.2, NO, YES, YES, -"})
    void theCriteriaDecideASuspicion(String row, String story, String mimic, String significant, String step) {
        assertThat(of(facts(List.of(sign(Origin.Kind.SUSPICION, "RLS")), "1979-03-14", "FEMALE", null,
                criteria(story, mimic, significant))).flatMap(Finding::outcome)).isEqualTo(Optional.ofNullable(step));
    }

    @Test
    void anOpenCriterionIsNamed() {
        Map<String, String> answers = new HashMap<>(criteria("YES", "YES", "YES"));
        answers.remove("INT.15.C5");
        Finding<String> route = of(facts(List.of(sign(Origin.Kind.SUSPICION, "RLS")), "1979-03-14", "FEMALE", null,
                answers)).orElseThrow();
        assertThat(route.isIndeterminate()).isTrue();
        assertThat(route.missing()).containsExactly("INT.15.C5");
    }

    @ParameterizedTest(name = "{0}: born {1}, {2}, {3} -> {4}")
    @CsvSource(nullValues = "-",
            value = {"RL-12, 2012-05-01, FEMALE, -, RL-12", "RL-11, 1990-05-01, FEMALE, PREGNANT, RL-11",
                    "RL-01, 1990-05-01, FEMALE, ABLE, RL-01", "RL-01, 1950-05-01, MALE, -, RL-01"})
    void aDiagnosisBeginsByAgeAndPregnancy(String row, String born, String sex, String expects, String step) {
        assertThat(of(facts(List.of(sign(Origin.Kind.DIAGNOSIS, "G25.81")), born, sex, expects, Map.of()))
                .flatMap(Finding::outcome)).contains(step);
    }

    @ParameterizedTest(name = "PLMD.C: movements with criteria {0} -> {1}")
    @CsvSource(nullValues = "-", value = {"NO, RL-13", "-, RL-13", "YES, RL-01"})
    void restlessLegsSupersedesTheMovements(String story, String step) {
        Map<String, String> answers = story == null ? Map.of() : criteria(story, "YES", "YES");
        assertThat(of(facts(List.of(sign(Origin.Kind.SUSPICION, "PLMS")), "1979-03-14", "MALE", null, answers))
                .flatMap(Finding::outcome)).contains(step);
    }

    @Test
    void withoutEitherThereIsNothingToAdvise() {
        assertThat(of(facts(List.of(), "1979-03-14", "MALE", null, criteria("YES", "YES", "YES")))).isEmpty();
    }

    private static Map<String, String> criteria(String story, String mimic, String significant) {
        return Map.of("INT.15.C1", story, "INT.15.C2", story, "INT.15.C3", story, "INT.15.C4", story, "INT.15.C5",
                mimic,
                "INT.15.SIG", significant);
    }

    private static Optional<Finding<String>> of(CaseFacts facts) {
        return RestlessLegsRoute.of(facts, TODAY);
    }

    private static Sign sign(Origin.Kind kind, String code) {
        return new Sign(new Origin(kind, new UUID(4, code.hashCode())), code, code);
    }

    private static CaseFacts facts(List<Sign> signs, String born, String sex, String expects,
            Map<String, String> answers) {
        CalciumPicture nothing = new CalciumPicture(null, null, null, null, null, null, Set.of(), null,
                new CalciumPicture.Drawn(Map.of(), true));
        return new CaseFacts(new CaseId(new UUID(0, 1)), new PatientId(new UUID(0, 2)), CaseStatus.WORK_UP,
                LocalDate.parse(born), signs, Set.of(), List.of(), Set.of(), List.of(),
                new Values(List.of()), nothing,
                new Told(Childbearing.of(sex, 40, expects), answers, null));
    }
}
