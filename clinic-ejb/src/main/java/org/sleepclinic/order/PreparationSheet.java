package org.sleepclinic.order;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.screening.StudyCheck;

/** What a patient must know before the tests of a case, printed and handed over: one page for each order. */
@Phi
public record PreparationSheet(PatientId patient, List<Instruction> instructions) implements Serializable {
    /**
     * One order as the patient sees it.
     *
     * @param tests        names of its tests, see {@link AskedTests}
     * @param number       shown as O-5490
     * @param told         what to do beforehand, each once
     * @param mustNotDrive to or from it
     * @param at           when it is booked, or null
     * @param place        where, or null
     * @param check        its safety questions, or null where it has none
     */
    @Phi
    public record Instruction(OrderId order, String tests, long number, List<String> told, boolean mustNotDrive,
            Instant at, String place, StudyCheck check) implements Serializable {
        public Instruction {
            told = List.copyOf(told);
        }

        /** With its safety questions. */
        Instruction asking(StudyCheck questions) {
            return new Instruction(order, tests, number, told, mustNotDrive, at, place, questions);
        }

        @Override
        public String toString() {
            return "Instruction[O-" + number + "]";
        }
    }

    public PreparationSheet {
        instructions = List.copyOf(instructions);
    }

    @Override
    public String toString() {
        return "PreparationSheet" + instructions;
    }
}
