package org.sleepclinic.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.protocol.Condition;
import org.sleepclinic.protocol.DecisionRow;
import org.sleepclinic.protocol.DecisionTable;
import org.sleepclinic.protocol.DueAfter;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.OutcomeDefinition;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.StepDefinition;

/** A small protocol: A (start, decided by symptoms) leads to B and C, or ends the plan; B ends its way; C repeats. */
final class TestProtocol {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Stamp STAMP = new Stamp(new UUID(0, 9), NOON, ZoneId.of("Europe/London"));
    static final ProtocolDefinition ONE = protocol(ProtocolDefinition.StartPolicy.ONE);
    static final ProtocolDefinition ANY = protocol(ProtocolDefinition.StartPolicy.ANY);

    private TestProtocol() {
    }

    private static ProtocolDefinition protocol(ProtocolDefinition.StartPolicy policy) {
        DecisionTable table = new DecisionTable(DecisionTable.HitPolicy.UNIQUE,
                List.of(row(1, "YES", "WELL"), row(2, "NO", "ON")));
        StepDefinition a = step("A", StepDefinition.EntryKind.START, new DueAfter(0, 2, 0), table, List.of(
                outcome("WELL", true, null), outcome("ON", false, null, "B", "C")));
        StepDefinition b = step("B", StepDefinition.EntryKind.AFTER, new DueAfter(0, 0, 900), null,
                List.of(outcome("DONE", false, null)));
        StepDefinition c = step("C", StepDefinition.EntryKind.AFTER, new DueAfter(3, 0, 0), null,
                List.of(outcome("AGAIN", false, new DueAfter(0, 7, 0), "C"), outcome("ENOUGH", false, null)));
        StepDefinition d = step("D", StepDefinition.EntryKind.START, new DueAfter(0, 1, 0), null,
                List.of(outcome("DONE", false, null)));
        return new ProtocolDefinition(new UUID(1, 1), "T", "Test", 1, policy, 18, List.of(a, b, c, d));
    }

    /** A protocol of one step that gives these. */
    static ProtocolDefinition giving(String code, String step, Set<String> gives) {
        StepDefinition only = new StepDefinition(new UUID(5, step.hashCode()), step, StepDefinition.EntryKind.START,
                StepDefinition.Phase.TREATMENT, false, new StepDefinition.Text(step, step, step, "NUR", "soon", null),
                "NURSE", new DueAfter(0, 1, 0), Evidence.LOCAL, "test", List.of(), List.of(), null, gives, List.of(),
                null);
        return new ProtocolDefinition(new UUID(6, code.hashCode()), code, code, 1,
                ProtocolDefinition.StartPolicy.ONE, null, List.of(only));
    }

    private static DecisionRow row(int position, String answer, String outcome) {
        return new DecisionRow(new UUID(3, position), position, outcome, answer, Evidence.LOCAL, "test",
                List.of(new Condition("WELL", Condition.Operator.IS, null, answer)));
    }

    private static OutcomeDefinition outcome(String code, boolean ends, DueAfter due, String... next) {
        return new OutcomeDefinition(code, code, List.of(next), ends, due);
    }

    private static StepDefinition step(String code, StepDefinition.EntryKind entry, DueAfter due, DecisionTable table,
            List<OutcomeDefinition> outcomes) {
        List<MeasureDefinition> measures = table == null ? List.of() : List.of(new MeasureDefinition("WELL", "Well",
                MeasureDefinition.Type.BOOLEAN, null, List.of(), true, null, null, null, null, false, List.of(), null,
                null, null, null));
        return new StepDefinition(new UUID(2, code.charAt(0)), code, entry, StepDefinition.Phase.TREATMENT, false,
                new StepDefinition.Text(code, code, code, "NUR", "soon", null), "NURSE", due, Evidence.LOCAL, "test",
                measures,
                outcomes, table, Set.of(), List.of(), null);
    }
}
