package org.sleepclinic.chart;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.patient.PatientBanner;

/**
 * The case history page in one answer.
 *
 * @param head      what stands above
 * @param story     newest first
 * @param fresh     what others did since the reader's last visit
 * @param awaited   what somebody must answer, review or sign before anything else
 * @param move      what the case itself asks for next
 * @param trends    analytes over the time asked for, or over all of it where that holds none
 * @param widened   the time asked for holds no value, so all of it is told
 * @param given     what was begun or given, for the marks on a trend, oldest first
 * @param plan      steps of its plans: open ones by due date, what was done, what may still come
 * @param medicines what the patient takes; empty when nobody recorded anything
 */
@Phi
public record CaseChart(CaseHead head, PatientBanner banner, Slice<StoryLine> story, List<StoryLine> fresh,
        List<Awaited> awaited,
        NextMove move, List<Trend> trends, boolean widened, List<Given> given, List<PlanLine> plan,
        List<Medicine> medicines) implements Serializable {
    public CaseChart {
        fresh = List.copyOf(fresh);
        awaited = List.copyOf(awaited);
        trends = List.copyOf(trends);
        given = List.copyOf(given);
        plan = List.copyOf(plan);
        medicines = List.copyOf(medicines);
    }

    /** Codes of the values that tell most of the case, the most telling first. */
    public List<String> telling() {
        return TellingValues.of(head.suspicions(), head.diagnoses(), plan);
    }

    /** How many medicines the patient takes; "none known" is none. */
    public long medicineCount() {
        return medicines.stream().filter(medicine -> !medicine.none() && !medicine.planned()).count();
    }

    /** Medicines are listed, all of them begun here: nobody has told what else is taken. */
    public boolean isElseNotRecorded() {
        return !medicines.isEmpty() && medicines.stream().noneMatch(Medicine::told);
    }

    /**
     * Something of the case that waits for a person.
     *
     * @param kind    what is to be done: ALERT (answer it), RESULT (review it), ORDER (sign it)
     * @param subject the record to open
     * @param page    the kind of record {@code subject} is: ALERT, RESULT, ORDER
     * @param text    an alert's line; null for the others
     * @param level   an alert's level; null for the others
     */
    @Phi
    public record Awaited(String kind, String page, UUID subject, String text, String level,
            Instant since) implements Serializable {
        public boolean isAlert() {
            return "ALERT".equals(kind);
        }

        @Override
        public String toString() {
            return "Awaited[" + kind + " " + subject + "]";
        }
    }

    /**
     * Something begun or given.
     *
     * @param kind MEDICINE begun, DOSE given into a vein, PLAN started
     * @param what its name
     */
    @Phi
    public record Given(Instant at, String kind, String what) implements Serializable {
        @Override
        public String toString() {
            return "Given[…]";
        }
    }

    @Override
    public String toString() {
        return "CaseChart[" + head + "]";
    }
}
