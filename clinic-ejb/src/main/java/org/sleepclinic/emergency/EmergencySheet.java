package org.sleepclinic.emergency;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.assessment.Place;
import org.sleepclinic.emergency.SeizureClock.Prompt;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.plan.PlanId;
import org.sleepclinic.result.LatestValue;

/**
 * Everything the page of an emergency shows.
 *
 * @param began  when the seizure began, as told last; the alarm or the plan's start in other emergencies; null: nobody has said
 * @param status has a seizure lasted five minutes (RF-01)?
 * @param prompt what the clock says is due; null outside a seizure, or while nobody has said when it began
 * @param end    how the seizure ended; null while it goes on, and outside a seizure
 * @param place  where the patient is, as told last; null: nobody has said
 * @param ticks  done, then open, then what may still come
 * @param doses  given in this plan, oldest first; those struck out among them
 * @param values newest of what matters here
 * @param old    analytes whose newest value tells nothing of today
 * @param told   calls made, oldest first
 */
@Phi
public record EmergencySheet(Head head, PatientBanner banner, boolean seizure, Instant began, boolean status,
        Prompt prompt, SeizureEnd end, Place place, List<Tick> ticks, List<Given> doses, List<LatestValue> values,
        Set<String> old, List<Call> calls,
        boolean mayAct) implements Serializable {
    /**
     * The plan it shows, and the version of the protocol it follows.
     *
     * @param since when it was alarmed, where an alert opened it; else when its first open step was; null: none is open
     */
    @Phi
    public record Head(PlanId plan, UUID caseId, UUID patient, UUID versionId, String protocol, int version,
            String name, boolean active, Instant startedAt, Instant since, String origin, Evidence evidence,
            String source,
            boolean approved) implements Serializable {
        /** STATUS v1. */
        public String label() {
            return protocol + " v" + version;
        }

        @Override
        public String toString() {
            return "Head[" + plan + "]";
        }
    }

    /**
     * A dose as it was given.
     *
     * @param struck why it was struck out again, and by whom; null while it counts
     */
    @Phi
    public record Given(UUID id, String step, String drug, BigDecimal amount, String unit, BigDecimal rate, Instant at,
            String prescriber, String checker, String reason, String struck) implements Serializable {
        public boolean isStruck() {
            return struck != null;
        }

        @Override
        public String toString() {
            return "Given";
        }
    }

    /** Whom somebody called, what was said, and whether it was read back. */
    @Phi
    public record Call(Instant at, String whom, String said, boolean readBack, String by) implements Serializable {
        @Override
        public String toString() {
            return "Call[" + at + "]";
        }
    }

    public EmergencySheet {
        ticks = List.copyOf(ticks);
        doses = List.copyOf(doses);
        values = List.copyOf(values);
        old = Set.copyOf(old);
        calls = List.copyOf(calls);
    }

    /** Are its ways counted for this patient: it waits, or the clock asks for the first dose before anybody has ticked off ST-01? */
    public boolean isAtHand(Tick tick) {
        return tick.isOpen() || tick.id() == null && prompt == Prompt.FIRST_DOSE && tick.code().equals("ST-02");
    }

    /** Steps at which a dose can be recorded now. */
    public List<Tick> dosing() {
        return ticks.stream().filter(tick -> tick.id() != null && tick.dosed()).toList();
    }

    /** Doses that count. */
    public List<Given> counted() {
        return doses.stream().filter(dose -> !dose.isStruck()).toList();
    }

    @Override
    public String toString() {
        return "EmergencySheet[" + head.plan() + "]";
    }
}
