package org.sleepclinic.alert;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.JsonbConverter;
import org.sleepclinic.kernel.OnDuty;
import org.sleepclinic.kernel.Reasons;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;

/**
 * Somebody must act, and this row says who: the doctor on duty when it was raised, then the deputy when the time allowed
 * has passed, until somebody answers with a comment. The row is the whole state, so nothing is lost by a restart.
 */
@Entity
@Table(name = "alert")
class Alert {
    private static final int COMMENT = 2000;
    /** A severe calcium was, before its albumin came, a possibly severe one of the same draw. */
    private static final Map<String, String> SURER_THAN = Map.of("RF-04", "RF-04b");

    @Id
    private UUID id;
    @Column(name = "patient_id")
    @Convert(converter = UuidConverter.class)
    private UUID patientId;
    @Column(name = "case_id")
    @Convert(converter = UuidConverter.class)
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private Alarm.Source source;
    @Column(name = "subject_id")
    private UUID subjectId;
    @Column(name = "rule_id")
    private String ruleId;
    @Enumerated(EnumType.STRING)
    private Alarm.Level level;
    private String headline;
    @Convert(converter = JsonbConverter.class)
    private String reasons;
    @Column(name = "raised_at")
    private Instant raisedAt;
    @Column(name = "owner_id")
    @Convert(converter = UuidConverter.class)
    private UUID ownerId;
    @Column(name = "deputy_id")
    @Convert(converter = UuidConverter.class)
    private UUID deputyId;
    @Column(name = "escalates_at")
    private Instant escalatesAt;
    @Column(name = "escalated_at")
    private Instant escalatedAt;
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;
    /** Closed because its report no longer counted: nobody has answered for what it says. */
    private boolean uncounted;
    @Column(name = "acknowledged_by")
    @Convert(converter = UuidConverter.class)
    private UUID acknowledgedBy;
    private String comment;
    @Version
    private int version;

    protected Alert() {
    }

    /** Raised now, for whoever is on duty now. */
    Alert(Alarm alarm, Optional<OnDuty> onDuty, Instant now) {
        this.id = Uuid7.next();
        this.patientId = alarm.patient();
        this.caseId = alarm.caseId();
        this.source = alarm.source();
        this.subjectId = alarm.subject();
        this.ruleId = alarm.ruleId();
        this.level = alarm.level();
        this.headline = alarm.headline();
        this.reasons = Reasons.toJson(alarm.reasons());
        this.raisedAt = now;
        this.ownerId = onDuty.map(OnDuty::doctor).orElse(null);
        this.deputyId = onDuty.map(OnDuty::deputy).orElse(null);
        this.escalatesAt = now.plus(answerWithin(alarm.level()));
    }

    /** How long the owner has before the deputy is asked too. */
    static Duration answerWithin(Alarm.Level level) {
        return switch (level) {
            case EMERGENCY -> Duration.ofMinutes(15);
            case SAME_DAY -> Duration.ofHours(2);
            case URGENT -> Duration.ofHours(24);
        };
    }

    /** The time has passed: the deputy is asked too. */
    void escalate(Instant now) {
        if (acknowledgedAt == null && escalatedAt == null) {
            escalatedAt = now;
        }
    }

    /** Somebody has seen it on the opened record and says what is done. */
    void acknowledge(String said, UUID by, Instant now) {
        if (isAnswered()) {
            throw new DomainException(DomainException.STALE);
        }
        comment = TextEntry.required(said, COMMENT, "alertComment");
        acknowledgedAt = now;
        acknowledgedBy = by;
    }

    /** Its report no longer counts: it is put away, and answers for nothing that is said again. */
    void putAway(String why, UUID by, Instant now) {
        acknowledge(why, by, now);
        uncounted = true;
    }

    /** Has somebody answered for what it says? */
    boolean isAnsweredFor() {
        return isAnswered() && !uncounted;
    }

    /** It takes the place of one that has waited already. */
    void waitNoLongerThan(Alert older) {
        escalatesAt = older.escalatesAt.isBefore(escalatesAt) ? older.escalatesAt : escalatesAt;
    }

    /** Does it tell people the same? */
    boolean says(Alarm alarm) {
        return headline.equals(alarm.headline()) && level == alarm.level();
    }

    /** Refuses whoever looks at an older state. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new DomainException(DomainException.STALE);
        }
    }

    AlertId id() {
        return new AlertId(id);
    }

    /** Null while help was called for somebody nobody has named. */
    UUID patient() {
        return patientId;
    }

    boolean isCallForHelp() {
        return source == Alarm.Source.HELP;
    }

    UUID subject() {
        return subjectId;
    }

    /** The rule that suspects what this one is sure of; the empty text for none. */
    String lesserRule() {
        return SURER_THAN.getOrDefault(ruleId, "");
    }

    String ruleId() {
        return ruleId;
    }

    boolean isAnswered() {
        return acknowledgedAt != null;
    }

    UUID acknowledgedBy() {
        return acknowledgedBy;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    boolean isEscalated() {
        return escalatedAt != null;
    }

    AlertRaised raisedNews() {
        return new AlertRaised(id(), patientId, caseId, ruleId, ownerId, deputyId);
    }

    AlertAcknowledged acknowledgedNews() {
        return new AlertAcknowledged(id(), patientId, caseId, ruleId);
    }
}
