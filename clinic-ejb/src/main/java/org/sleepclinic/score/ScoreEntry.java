package org.sleepclinic.score;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.JsonbConverter;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;

/** One filled-in questionnaire: its points, and how its rule read them on that day. A fact: voided with a reason, never changed. */
@Phi
@Entity
@Table(name = "score_entry")
class ScoreEntry {
    private static final int LONGEST = 400;

    @Id
    private UUID id;
    @Column(name = "patient_id")
    private UUID patientId;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private Scale scale;
    @Column(name = "assessed_at")
    private Instant assessedAt;
    @Convert(converter = JsonbConverter.class)
    private String answers;
    private Integer total;
    private int least;
    private int most;
    private String band;
    private String note;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private UUID recordedBy;
    @Column(name = "voided_at")
    private Instant voidedAt;
    @Column(name = "voided_by")
    @Convert(converter = UuidConverter.class)
    private UUID voidedBy;
    @Column(name = "void_reason")
    private String voidReason;
    @Version
    private int version;

    protected ScoreEntry() {
    }

    /** @param now the moment of recording; nobody has answered after it */
    ScoreEntry(CaseView of, NewScore told, Instant now, UUID by) {
        if (told.assessedAt() == null) {
            throw new DomainException("text.required").at("assessedAt");
        }
        if (told.assessedAt().isAfter(now)) {
            throw new DomainException("date.future").at("assessedAt");
        }
        ScorePoints points = told.points();
        Finding<ScaleRule.Reading> read = ScaleRule.ALL.get(told.scale()).judge(points);
        this.id = Uuid7.next();
        this.patientId = of.patient().value();
        this.caseId = of.id().value();
        this.scale = told.scale();
        this.assessedAt = told.assessedAt();
        this.answers = json(points.items());
        this.least = points.least();
        this.most = points.most();
        this.total = points.missing().isEmpty() ? least : null;
        this.band = read.outcome().map(ScaleRule.Reading::band).orElse(null);
        this.note = TextEntry.optional(told.note(), LONGEST, "note");
        this.recordedAt = now;
        this.recordedBy = by;
    }

    private static String json(List<Integer> items) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Integer item : items) {
            if (item == null) {
                array.addNull();
            } else {
                array.add(item);
            }
        }
        return array.build().toString();
    }

    /** Entered in error; stays readable with who, when and why. */
    void voidEntry(String reason, Instant at, UUID by) {
        if (voidedAt != null) {
            throw new DomainException("entry.voided");
        }
        this.voidReason = TextEntry.required(reason, LONGEST, "reason");
        this.voidedAt = at;
        this.voidedBy = by;
    }

    /** Refuses with {@code stale} a change to another state than the caller saw. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new DomainException(DomainException.STALE);
        }
    }

    UUID id() {
        return id;
    }

    UUID patient() {
        return patientId;
    }

    @Override
    public String toString() {
        return "ScoreEntry[" + id + "]";
    }
}
