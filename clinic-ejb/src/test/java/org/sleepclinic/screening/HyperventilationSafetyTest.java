package org.sleepclinic.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clinical reference 2.3, EEG: no hyperventilation after a recent stroke, with lung disease, sickle cell, moyamoya. */
class HyperventilationSafetyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-03");

    @ParameterizedTest
    @ValueSource(strings = {"RECENT_STROKE", "LUNG_DISEASE", "SICKLE_CELL", "MOYAMOYA"})
    void aDiagnosisKeepsThePatientFromBreathingDeeply(String what) {
        Answered there = HyperventilationSafety.ask(Questions.asks(what),
                CaseKnown.ofAWoman().with(Known.Kind.DIAGNOSIS, "J44.9", "COPD", null, what).facts(), TODAY);
        assertThat(there.isYes()).isTrue();
        assertThat(there.outcome()).isEqualTo(Outcome.ASK);
        assertThat(HyperventilationSafety.ask(Questions.asks(what), CaseKnown.ofAWoman().facts(), TODAY).reply())
                .as("no diagnosis is no answer").isEqualTo(Reply.NOT_RECORDED);
    }

    @Test
    void aStrokeToldWithoutItsTimeIsShownAndAsked() {
        Answered told = HyperventilationSafety.ask(Questions.asks("RECENT_STROKE"),
                CaseKnown.ofAWoman().with(Known.Kind.ANSWER, "INT.22", "HEAD_INJURY,STROKE").facts(), TODAY);
        assertThat(told.reply()).isEqualTo(Reply.NOT_RECORDED);
        assertThat(told.seen()).startsWith("stroke told 01-Jun-2026");
    }
}
