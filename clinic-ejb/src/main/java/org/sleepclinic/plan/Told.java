package org.sleepclinic.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.Childbearing;
import org.sleepclinic.protocol.Measured;

/**
 * What the patient told that steps take over.
 *
 * @param childbearing can the patient be pregnant?
 * @param answers      of the case's intake, by item; only what was answered
 * @param due          when the child is due, or null
 * @param medicines    has somebody told what is taken, be it nothing? What was begun here tells nothing of what else is
 * @param taken        when the newest of the answers was given, or null
 */
@Phi
record Told(Childbearing childbearing, Map<String, String> answers, LocalDate due, boolean medicines,
        Instant taken) {
    static final Told NOTHING = new Told(Childbearing.NOT_RECORDED, Map.of(), null);

    Told(Childbearing childbearing, Map<String, String> answers, LocalDate due) {
        this(childbearing, answers, due, false, null);
    }

    Told {
        answers = Map.copyOf(answers);
    }

    /** Was this item answered with yes? Empty: not answered. */
    Optional<Boolean> yes(String item) {
        return Optional.ofNullable(answers.get(item)).map(Measured.YES::equals);
    }

    /** Does the answer to this item hold the code? Empty: not answered. */
    Optional<Boolean> has(String item, String code) {
        return Optional.ofNullable(answers.get(item)).map(answer -> Arrays.asList(answer.split(",")).contains(code));
    }

    /** Pregnant as recorded; able to become pregnant tells nothing of today, and an age records nothing. */
    Optional<Boolean> pregnant() {
        return switch (childbearing) {
            case PREGNANT -> Optional.of(true);
            case NOT_ABLE -> Optional.of(false);
            case ABLE, NOT_RECORDED, PAST_AGE -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "Told";
    }
}
