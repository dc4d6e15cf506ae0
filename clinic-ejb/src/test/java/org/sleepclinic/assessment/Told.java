package org.sleepclinic.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.Finding;

/**
 * What a patient told, written as a line of a test table: {@code INT.05=OVER_10_MIN INT.07=? INT.10=-}. A question mark is
 * "unknown", a dash "not asked", an item left out was never reached.
 */
final class Told {
    /** Everything routing asks, answered so that nothing is suspected. */
    static final String WELL =
            "INT.01=UNREFRESHING INT.04=FIRST_THIRD INT.10=NONE INT.13=NONE INT.14a=NO INT.15.C1=NO INT.16.1=NO "
                    + "INT.17.1=NO INT.17.2=NO INT.17.3=NO INT.18.1=NO INT.35.1=NEGATIVE INT.35.2=NEGATIVE INT.35.3=NORMAL INT.35.4=NORMAL";
    private static final int ADULT = 40;

    private Told() {
    }

    static Answers answers(String line) {
        return Answers.of(line == null || line.isBlank() ? List.of()
                : Arrays.stream(line.strip().split(" +")).map(Told::answer).toList());
    }

    static Anamnesis history(String line) {
        return history(line, ADULT, null);
    }

    static Anamnesis history(String line, int age, MeasuredCalcium calcium) {
        return new Anamnesis(answers(line), age, Optional.ofNullable(calcium), OnRecord.NOTHING);
    }

    /** {@code WELL} with other answers to some of its items. */
    static String wellBut(String line) {
        List<String> changed = Arrays.stream(line.split(" +")).map(one -> one.split("=")[0]).toList();
        return String.join(" ",
                Arrays.stream(WELL.split(" +")).filter(one -> !changed.contains(one.split("=")[0])).toList()) + " "
                + line;
    }

    /** The outcome's name, or {@code missing} and what is. */
    static String said(Finding<?> finding) {
        return finding.outcome().map(Object::toString)
                .orElseGet(() -> "missing " + String.join(" ", finding.missing().stream().sorted().toList()));
    }

    private static Answer answer(String pair) {
        String[] parts = pair.split("=");
        return switch (parts[1]) {
            case "?" -> Answer.without(parts[0], AnswerState.UNKNOWN);
            case "-" -> Answer.without(parts[0], AnswerState.NOT_ASKED);
            default -> new Answer(parts[0], AnswerState.ANSWERED, parts[1]);
        };
    }
}
