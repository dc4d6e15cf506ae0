package org.sleepclinic.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.emergency.EmergencySheet.Given;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** What the clock says while somebody convulses. */
@ClinicalRule(id = "R-STATUS-CLOCK", source = "NG217 7.1.1–7.1.11; T41", evidence = Evidence.VERIFIED,
        says = "Until 5 minutes the seizure is timed; from 5 minutes it is status epilepticus and the first benzodiazepine is"
                + " due; the second 5–10 minutes after the first; after two doses the second line, from 30 minutes expert"
                + " help and anaesthesia.")
public final class SeizureClock {
    private static final Duration STATUS = Duration.ofMinutes(5);
    private static final Duration BETWEEN_DOSES = Duration.ofMinutes(5);
    private static final Duration EXPERT = Duration.ofMinutes(30);
    /**
     * Local, from no source: a dose given up to an hour before this seizure began still counts, so that a relapse minutes after
     * the end asks for no third benzodiazepine; one given earlier was for another seizure.
     */
    private static final Duration RELAPSE = Duration.ofHours(1);
    /** Where benzodiazepines are given. */
    private static final Set<String> FIRST_LINE = Set.of("ST-02", "ST-03", "ST-10");

    /** What is due now. */
    public enum Prompt {
        /** Under 5 minutes: protect, time, prepare. */
        TIME_IT,
        /** 5 minutes: status epilepticus, first benzodiazepine. */
        FIRST_DOSE,
        /** First dose given less than 5 minutes ago. */
        WAIT,
        /** 5 minutes after the first dose and still convulsing; the window closes at 10. */
        SECOND_DOSE,
        /** Two doses given. */
        SECOND_LINE,
        /** 30 minutes, or a second-line medicine given. */
        EXPERT,
        /** Nobody convulses any more, or the patient was handed over. */
        OVER
    }

    /**
     * What is known of the seizure.
     *
     * @param began         when it began; empty: nobody has said
     * @param firstLine     when benzodiazepines were given, oldest first
     * @param secondLine    was a second-line medicine given?
     * @param over          has it ended, or was the patient handed over?
     */
    record Seen(Optional<Instant> began, List<Instant> firstLine, boolean secondLine, boolean over) {
        Seen {
            firstLine = List.copyOf(firstLine);
        }

        /** By what was given in this plan; a dose of an earlier seizure says nothing of this one. */
        static Seen of(Optional<Instant> began, List<Given> doses, boolean over) {
            List<Given> own = doses.stream().filter(dose -> began.filter(at -> counts(dose.at(), at)).isPresent())
                    .toList();
            return new Seen(began,
                    own.stream().filter(dose -> FIRST_LINE.contains(dose.step())).map(Given::at).sorted().toList(),
                    own.stream().anyMatch(dose -> EmergencyChecklist.SECOND_LINE.contains(dose.step())), over);
        }

        private static boolean counts(Instant given, Instant began) {
            return given.plus(RELAPSE).isAfter(began);
        }
    }

    private SeizureClock() {
    }

    static Finding<Prompt> of(Seen seen, Instant now) {
        if (seen.over()) {
            return Finding.of(SeizureClock.class, Prompt.OVER, List.of());
        }
        if (seen.began().isEmpty()) {
            return Finding.indeterminate(SeizureClock.class, List.of(), Set.of("BEGAN"));
        }
        Duration lasted = Duration.between(seen.began().get(), now);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("lasted", minutes(lasted)));
        seen.firstLine().forEach(at -> reasons.add(new Reason("since.dose", minutes(Duration.between(at, now)))));
        return Finding.of(SeizureClock.class, prompt(seen, lasted, now), reasons);
    }

    /** From when on it is status epilepticus: no step of the first minutes is due later. */
    static Instant statusFrom(Instant began) {
        return began.plus(STATUS);
    }

    /** Is it status epilepticus (RF-01)? */
    static boolean isStatus(Instant began, Instant now) {
        return Duration.between(began, now).compareTo(STATUS) >= 0;
    }

    private static Prompt prompt(Seen seen, Duration lasted, Instant now) {
        if (seen.secondLine() || seen.firstLine().size() > 1 && lasted.compareTo(EXPERT) >= 0) {
            return Prompt.EXPERT;
        }
        return switch (seen.firstLine().size()) {
            case 0 -> lasted.compareTo(STATUS) < 0 ? Prompt.TIME_IT : Prompt.FIRST_DOSE;
            case 1 -> Duration.between(seen.firstLine().getFirst(), now).compareTo(BETWEEN_DOSES) < 0 ? Prompt.WAIT
                    : Prompt.SECOND_DOSE;
            default -> Prompt.SECOND_LINE;
        };
    }

    private static String minutes(Duration lasted) {
        return lasted.toMinutes() + " min " + lasted.toSecondsPart() + " s";
    }
}
