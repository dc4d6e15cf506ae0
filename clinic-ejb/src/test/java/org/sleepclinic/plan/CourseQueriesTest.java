package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was measured at a step, as one reads it in the course of a plan. */
class CourseQueriesTest {
    @Test
    void anAmountIsWrittenAsOnEveryPageAndAWordAsItIs() {
        assertThat(CourseQueries.measured("""
                [{"label": "Tingling now", "unit": null, "amount": null, "said": "no"},
                 {"label": "Adjusted calcium", "unit": "mmol/L", "amount": 2.10, "said": null},
                 {"label": "Calcium carbonate", "unit": "mg", "amount": 3000, "said": null}]"""))
                .isEqualTo("Tingling now no · Adjusted calcium 2.10 mmol/L · Calcium carbonate 3,000 mg");
    }

    @Test
    void aStepAtWhichNothingWasMeasuredSaysNothing() {
        assertThat(CourseQueries.measured(null)).isEmpty();
    }
}
