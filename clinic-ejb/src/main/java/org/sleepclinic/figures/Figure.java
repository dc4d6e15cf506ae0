package org.sleepclinic.figures;

import java.util.EnumSet;
import java.util.Set;

/**
 * A number of Friday's figures, and the rows behind it: id, patient, case number, what it is, from when, until when. Stages
 * and appointments count in the period they ended in, {@code ?1} to {@code ?2}; what lies about counts as it lies now.
 */
public enum Figure {
    /** From the referral to the first visit; and so on. */
    WAIT_VISIT(Stages.ended("VISIT")),
    WAIT_RESULT(Stages.ended("RESULT")),
    WAIT_DIAGNOSIS(Stages.ended("DIAGNOSIS")),
    WAIT_ALL(Stages.ended("ALL")),
    /** Those whose wait has not ended. */
    WAITING_VISIT(Stages.open("VISIT")),
    WAITING_RESULT(Stages.open("RESULT")),
    WAITING_DIAGNOSIS(Stages.open("DIAGNOSIS")),
    WAITING_ALL(Stages.open("ALL")),
    /** Nights spent or booked in a bed of the sleep laboratory. */
    BED_NIGHTS("""
            select a.id, a.patient_id, c.number, r.name || ', ' || a.purpose, a.starts_at, a.ends_at
              from appointment a join resource r on r.id = a.resource_id left join clinic_case c on c.id = a.case_id
             where r.kind = 'SLEEP_BED' and a.status not in ('CANCELLED', 'NO_SHOW')
               and a.starts_at >= cast(?1 as timestamptz) and a.starts_at < cast(?2 as timestamptz)"""),
    /** Who did not come. */
    NO_SHOWS("""
            select a.id, a.patient_id, c.number, r.name || ', ' || a.purpose, a.starts_at, a.ends_at
              from appointment a join resource r on r.id = a.resource_id left join clinic_case c on c.id = a.case_id
             where a.status = 'NO_SHOW' and (cast(?3 as text) is null or r.kind = ?3)
               and a.starts_at >= cast(?1 as timestamptz) and a.starts_at < cast(?2 as timestamptz)"""),
    /** Studies that were recorded or measured and have no final report. */
    UNREPORTED(Lying.UNREPORTED + " and (cast(?3 as text) is null or o.category = ?3)"),
    /** Final results nobody has read. */
    UNREAD(Lying.UNREAD + " and (cast(?3 as text) is null or r.category = ?3)"),
    /** Steps of plans whose day is over. */
    OVERDUE(Lying.OVERDUE + " and (cast(?3 as text) is null or p.protocol_code = ?3)");

    private static final Set<Figure> APPOINTMENTS = EnumSet.of(BED_NIGHTS, NO_SHOWS);
    private static final Set<Figure> STAGES = EnumSet.range(WAIT_VISIT, WAITING_ALL);

    private final String rows;

    Figure(String rows) {
        this.rows = rows;
    }

    /** Does it count a period, rather than how things are now? */
    public boolean isOfPeriod() {
        return APPOINTMENTS.contains(this) || STAGES.contains(this) && ordinal() < WAITING_VISIT.ordinal();
    }

    /** Is it about how long something takes? An appointment takes what it is booked for. */
    public boolean isWait() {
        return !APPOINTMENTS.contains(this);
    }

    /** Is each of its rows a case, told by where it stands? */
    public boolean isOfCases() {
        return STAGES.contains(this);
    }

    String rows() {
        return rows;
    }
}
