package org.sleepclinic.medication;

import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.medication.Gate.Ask;

/**
 * What was put on record for the valproate gate.
 *
 * @param contraception which, or blank
 * @param testNegative  the pregnancy test was negative
 * @param prevention    the prevention programme was acknowledged
 * @param fertility     men: contraception during and three months after, fertility discussed
 */
@Phi
public record GateRecord(String contraception, boolean testNegative, boolean prevention, boolean fertility) {
    /** Nothing was asked. */
    public static final GateRecord NONE = new GateRecord(null, false, false, false);

    public GateRecord {
        contraception = TextEntry.optional(contraception, 400, "contraception");
    }

    /** @throws DomainException {@code medication.gate_…} at the field that is asked and missing */
    void require(Gate gate) {
        require(gate, Ask.CONTRACEPTION, contraception != null, "contraception");
        require(gate, Ask.PREGNANCY_TEST, testNegative, "testNegative");
        require(gate, Ask.PREVENTION, prevention, "prevention");
        require(gate, Ask.FERTILITY, fertility, "fertility");
    }

    private static void require(Gate gate, Ask what, boolean told, String field) {
        if (gate.asks().contains(what) && !told) {
            throw new DomainException("medication.gate_" + field).at(field);
        }
    }

    @Override
    public String toString() {
        return "GateRecord";
    }
}
