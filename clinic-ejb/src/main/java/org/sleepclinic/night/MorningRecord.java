package org.sleepclinic.night;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Refusals;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;

/** How a night went. Never changed: a later record takes its place, says why, and this one stays readable. */
@Entity
@Table(name = "morning_record")
class MorningRecord {
    private static final int LONGEST_REASON = 400;
    private static final int LONGEST_EVENTS = 2000;
    /** Lights go out a little before or after the hours booked. */
    private static final Duration AROUND = Duration.ofHours(4);

    @Id
    private UUID id;
    @Column(name = "appointment_id")
    private UUID appointment;
    @Column(name = "order_id")
    private UUID order;
    @Column(name = "patient_id")
    private UUID patient;
    @Column(name = "case_id")
    private UUID caseId;
    private LocalDate night;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    @Column(name = "repeat_reason")
    private String repeatReason;
    @Column(name = "lights_out")
    private Instant lightsOut;
    @Column(name = "lights_on")
    private Instant lightsOn;
    private String events;
    private String urgent;
    @Enumerated(EnumType.STRING)
    @Column(name = "urgent_level")
    private Alarm.Level urgentLevel;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private UUID recordedBy;
    @Column(name = "amends_id")
    @Convert(converter = UuidConverter.class)
    private UUID amends;
    @Column(name = "amend_reason")
    private String amendReason;
    private boolean current;
    @Version
    private int version;

    protected MorningRecord() {
    }

    /**
     * The first record of a night.
     *
     * @throws org.sleepclinic.kernel.DomainException all at their fields: {@code night.verdict}, {@code night.repeatReason},
     *         {@code night.lights.missing}, {@code night.lights.order}, {@code night.lights.within}, {@code night.lights.ahead},
     *         {@code night.urgent}, {@code night.urgentLevel}, {@code text.long}
     */
    MorningRecord(RecordQueries.BookedNight night, MorningEntry entry, UUID by, Instant at) {
        Refusals wrong = new Refusals();
        wrong.require(entry.verdict() != null, "night.verdict", "verdict");
        this.id = Uuid7.next();
        this.appointment = night.appointment();
        this.order = night.order();
        this.patient = night.patient();
        this.caseId = night.caseId();
        this.night = night.night();
        this.verdict = entry.verdict();
        wrong.take(() -> this.repeatReason = TextEntry.optional(entry.repeatReason(), LONGEST_REASON, "repeatReason"));
        wrong.require((verdict == Verdict.REPEAT) == (repeatReason != null), "night.repeatReason", "repeatReason");
        lights(entry, night.slot(), at, wrong);
        wrong.take(() -> this.events = TextEntry.optional(entry.events(), LONGEST_EVENTS, "events"));
        wrong.take(() -> this.urgent = TextEntry.optional(entry.urgent(), LONGEST_REASON, "urgent"));
        this.urgentLevel = entry.urgentLevel();
        wrong.require(urgent == null || urgentLevel != null, "night.urgentLevel", "urgentLevel");
        wrong.require(urgentLevel == null || urgent != null, "night.urgent", "urgent");
        wrong.throwIfAny();
        this.recordedBy = by;
        this.recordedAt = at;
        this.current = true;
    }

    /** What cannot be scored has no hours; what can has both, in order, around the hours booked, and behind us. */
    private void lights(MorningEntry entry, TimeSlot booked, Instant now, Refusals wrong) {
        this.lightsOut = entry.lightsOut();
        this.lightsOn = entry.lightsOn();
        boolean adequate = verdict == Verdict.ADEQUATE;
        wrong.require(!adequate || lightsOut != null, "night.lights.missing", "lightsOut");
        wrong.require(!adequate || lightsOn != null, "night.lights.missing", "lightsOn");
        wrong.require(lightsOut == null || lightsOn == null || lightsOut.isBefore(lightsOn), "night.lights.order",
                "lightsOn");
        wrong.require(lightsOut == null || !lightsOut.isAfter(now), "night.lights.ahead", "lightsOut");
        wrong.require(lightsOn == null || !lightsOn.isAfter(now), "night.lights.ahead", "lightsOn");
        TimeSlot around = new TimeSlot(booked.start().minus(AROUND), booked.end().plus(AROUND));
        wrong.require(lightsOut == null || around.contains(lightsOut), "night.lights.within", "lightsOut");
        wrong.require(lightsOn == null || around.contains(lightsOn), "night.lights.within", "lightsOn");
    }

    /** Takes the place of an earlier record; {@code text.required} at {@code amendReason}. */
    void replace(MorningRecord earlier, String reason) {
        this.amendReason = TextEntry.required(reason, LONGEST_REASON, "amendReason");
        this.amends = earlier.id;
        earlier.current = false;
    }

    UUID id() {
        return id;
    }

    UUID patient() {
        return patient;
    }

    UUID caseId() {
        return caseId;
    }

    Verdict verdict() {
        return verdict;
    }

    String repeatReason() {
        return repeatReason;
    }

    /** What somebody must hear of at once, or null. */
    String urgent() {
        return urgent;
    }

    Alarm.Level urgentLevel() {
        return urgentLevel;
    }

    /** Is the urgent finding another one than before? */
    boolean isUrgentNews(MorningRecord earlier) {
        return urgent != null && (earlier == null || !urgent.equals(earlier.urgent)
                || urgentLevel != earlier.urgentLevel);
    }
}
