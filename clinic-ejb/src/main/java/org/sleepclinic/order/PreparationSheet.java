package org.sleepclinic.order;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.patient.PatientId;

/** What a patient must know before the tests of a case, printed and handed over. */
public record PreparationSheet(PatientId patient, List<Instruction> instructions) implements Serializable {
    /**
     * One instruction and the tests it is for.
     *
     * @param tests   their names, see {@link AskedTests}
     * @param numbers the orders they belong to: {@code O-5490, O-5491}
     */
    public record Instruction(String preparation, String tests, String numbers) implements Serializable {
    }

    public PreparationSheet {
        instructions = List.copyOf(instructions);
    }
}
