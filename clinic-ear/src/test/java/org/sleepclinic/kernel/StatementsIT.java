package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Statements;

/** The tests' measure of query budgets is true. */
class StatementsIT extends InContainer {

    @Inject
    private Statements statements;
    @Inject
    private QueryProbe probe;

    @Test
    void everyExecutionCountsOnce() throws Exception {
        Statements.Count count = statements.during(() -> probe.ask(3));
        assertThat(count.calls()).as(count.texts().toString()).isEqualTo(3);
    }
}
