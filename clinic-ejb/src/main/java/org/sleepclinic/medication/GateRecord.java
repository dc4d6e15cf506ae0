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
 * @param unbornChild   pregnant: the harm to the child was explained
 */
@Phi
public record GateRecord(String contraception, boolean testNegative, boolean prevention, boolean fertility,
        boolean unbornChild) {
    /** Nothing was asked. */
    public static final GateRecord NONE = new GateRecord(null, false, false, false, false);

    public GateRecord {
        contraception = TextEntry.optional(contraception, 400, "contraception");
    }

    /** @throws DomainException {@code medication.gate_…} at the field that is asked and missing */
    void require(Gate gate) {
        require(gate, Ask.CONTRACEPTION, contraception != null,
                new DomainException("medication.gate_contraception").at("contraception"));
        require(gate, Ask.PREGNANCY_TEST, testNegative,
                new DomainException("medication.gate_testNegative").at("testNegative"));
        require(gate, Ask.PREVENTION, prevention, new DomainException("medication.gate_prevention").at("prevention"));
        require(gate, Ask.UNBORN_CHILD, unbornChild,
                new DomainException("medication.gate_unbornChild").at("unbornChild"));
        require(gate, Ask.FERTILITY, fertility, new DomainException("medication.gate_fertility").at("fertility"));
    }

    private static void require(Gate gate, Ask what, boolean told, DomainException refusal) {
        if (gate.asks().contains(what) && !told) {
            throw refusal;
        }
    }

    @Override
    public String toString() {
        return "GateRecord";
    }
}
