package org.sleepclinic.result;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Stamp;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.patient.PatientId;

/**
 * One version of the values of one blood draw or ECG.
 *
 * <p>It may begin preliminary and gain values until it is final. A value once kept is never changed: whoever must correct
 * it writes a successor with the reason, and this version stays readable, superseded. A report of the wrong patient is
 * voided with who, when and why. A doctor reviews a final report and says so.
 */
@Entity
@Table(name = "result_report")
class ResultReport {
    private static final int REASON = 400;
    private static final int COMMENT = 2000;

    @Id
    private UUID id;
    @Column(name = "patient_id")
    private UUID patientId;
    @Column(name = "case_id")
    @Convert(converter = UuidConverter.class)
    private UUID caseId;
    @Column(name = "order_id")
    @Convert(converter = UuidConverter.class)
    private UUID orderId;
    @Enumerated(EnumType.STRING)
    private ReportCategory category;
    @Enumerated(EnumType.STRING)
    private ReportStatus status;
    @Column(name = "taken_at")
    private Instant takenAt;
    @Column(name = "entered_at")
    private Instant enteredAt;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "finalised_at")
    private Instant finalisedAt;
    @Column(name = "finalised_by")
    @Convert(converter = UuidConverter.class)
    private UUID finalisedBy;
    @Column(name = "amends_id")
    @Convert(converter = UuidConverter.class)
    private UUID amendsId;
    @Column(name = "amend_reason")
    private String amendReason;
    @Enumerated(EnumType.STRING)
    @Column(name = "correction_source")
    private CorrectionSource correction;
    @Column(name = "correction_bars")
    private String bars;
    private boolean haemolysed;
    @Column(name = "sample_signs")
    private String signs;
    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;
    @Column(name = "quality_notes")
    private String notes;
    private String comment;
    @Enumerated(EnumType.STRING)
    @Column(name = "worst_flag")
    private Flag worstFlag;
    @Column(name = "reviewed_at")
    private Instant reviewedAt;
    @Column(name = "reviewed_by")
    @Convert(converter = UuidConverter.class)
    private UUID reviewedBy;
    @Column(name = "review_comment")
    private String reviewComment;
    @Column(name = "voided_at")
    private Instant voidedAt;
    @Column(name = "voided_by")
    @Convert(converter = UuidConverter.class)
    private UUID voidedBy;
    @Column(name = "void_reason")
    private String voidReason;
    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    private List<ResultValue> values = new ArrayList<>();
    @Version
    private int version;

    protected ResultReport() {
    }

    /** A first version, preliminary until it is finalised. */
    ResultReport(ReportOrigin origin, ReportContent content, Reading reading, Stamp entered) {
        this.id = Uuid7.next();
        this.patientId = origin.patient().value();
        this.caseId = origin.caseId();
        this.orderId = origin.orderId();
        this.category = origin.category();
        this.status = ReportStatus.PRELIMINARY;
        this.enteredAt = entered.at();
        this.enteredBy = entered.by();
        describe(content, reading);
        reading.values().forEach(value -> values.add(new ResultValue(this, patientId, value)));
    }

    /** Nothing more is expected; the report goes to a doctor. */
    void finalise(Stamp stamp) {
        status = ReportStatus.MOVES.move(status, ReportStatus.FINAL);
        finalisedAt = stamp.at();
        finalisedBy = stamp.by();
    }

    /**
     * More values of the same draw, and more said of it. What is there stays; whoever wants it changed amends.
     *
     * @param reading of all values, old and new
     * @throws DomainException {@code result.not_preliminary}; {@code result.kept_changed} at a field;
     *                         {@code result.would_change} (analyte) when a value kept already would read differently,
     *                         {@code result.would_drop} when it would not follow any more
     */
    void complete(ReportContent content, Reading reading) {
        if (!status.isUnfinished()) {
            throw new DomainException("result.not_preliminary");
        }
        new KeptDraw(takenAt, bars(), signs(), rhythm, comment).requireIn(content);
        gain(reading);
        describe(content.takenAt(takenAt), reading);
    }

    private void gain(Reading reading) {
        Map<String, ResultValue> kept =
                values.stream().collect(Collectors.toMap(ResultValue::analyte, Function.identity()));
        for (ReadValue value : reading.values()) {
            ResultValue before = kept.remove(value.analyte().code());
            if (before == null) {
                values.add(new ResultValue(this, patientId, value));
            } else if (!before.reads(value)) {
                throw new DomainException("result.would_change", value.analyte().name());
            }
        }
        if (!kept.isEmpty()) {
            throw new DomainException("result.would_drop");
        }
    }

    /**
     * The successor that corrects this version, which is superseded by it: a signed study only once the successor is signed
     * too. Everything may differ but whose it is, what asked for it and its category.
     */
    ResultReport amend(ReportContent content, Reading reading, String reason, Stamp stamp) {
        ResultReport successor =
                new ResultReport(new ReportOrigin(patient(), caseId, orderId, category), content, reading, stamp);
        successor.amendsId = isProposed() ? amendsId : id;
        successor.amendReason = TextEntry.required(reason, REASON, "reason");
        if (isProposed() || isSignedStudy()) {
            successor.status = ReportStatus.PROPOSED;
        }
        if (!isSignedStudy()) {
            supersede();
        }
        return successor;
    }

    /** Another version is in force now. */
    void supersede() {
        status = ReportStatus.MOVES.move(status, ReportStatus.SUPERSEDED);
    }

    /** Entered in error; counts as never measured. */
    void voidEntry(String reason, Stamp stamp) {
        String why = TextEntry.required(reason, REASON, "reason");
        status = ReportStatus.MOVES.move(status, ReportStatus.VOIDED);
        voidReason = why;
        voidedAt = stamp.at();
        voidedBy = stamp.by();
    }

    /** A doctor has read it; {@code comment} may be null. */
    void acknowledge(String comment, Stamp stamp) {
        if (status != ReportStatus.FINAL) {
            throw new DomainException("result.not_final");
        }
        if (isReviewed()) {
            throw new DomainException(DomainException.STALE);
        }
        reviewComment = TextEntry.optional(comment, COMMENT, "reviewComment");
        reviewedAt = stamp.at();
        reviewedBy = stamp.by();
    }

    /**
     * The physician who signs a study has read it: nobody reads it once more. What is critical still waits, beside its alert.
     */
    void signedAndRead() {
        if (!worstFlag.isCritical()) {
            acknowledge(null, finalised());
        }
    }

    /** Refuses whoever looks at an older state. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new DomainException(DomainException.STALE);
        }
    }

    /** May be acknowledged unopened. */
    boolean isUnremarkable() {
        return !Remarkable.is(worstFlag, Codes.split(notes, QualityNote.class), rhythm);
    }

    boolean isReviewed() {
        return reviewedAt != null;
    }

    Stamp reviewed() {
        return new Stamp(reviewedBy, reviewedAt);
    }

    Stamp finalised() {
        return new Stamp(finalisedBy, finalisedAt);
    }

    Stamp entered() {
        return new Stamp(enteredBy, enteredAt);
    }

    boolean isFinal() {
        return status == ReportStatus.FINAL;
    }

    /** A correction of a signed study that nobody has signed yet. */
    boolean isProposed() {
        return status == ReportStatus.PROPOSED;
    }

    /** A physician has put a name to it: nobody else takes it out of force. */
    boolean isSignedStudy() {
        return isFinal() && category.isStudy();
    }

    /** What it corrects, or null. */
    UUID amends() {
        return amendsId;
    }

    ReportId id() {
        return new ReportId(id);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    UUID caseId() {
        return caseId;
    }

    UUID orderId() {
        return orderId;
    }

    ReportVersion seen() {
        return new ReportVersion(id(), version);
    }

    Instant takenAt() {
        return takenAt;
    }

    Set<CorrectionBar> bars() {
        return Codes.split(bars, CorrectionBar.class);
    }

    ReportCategory category() {
        return category;
    }

    ReportStatus status() {
        return status;
    }

    /** What was known of the sample. */
    Set<SampleSign> signs() {
        Set<SampleSign> known = Codes.split(signs, SampleSign.class);
        if (haemolysed) {
            known.add(SampleSign.HAEMOLYSED);
        }
        return known;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    String comment() {
        return comment;
    }

    /** Values as received, without the derived ones. */
    List<EnteredValue> received() {
        return values.stream().filter(value -> !value.isDerived()).map(ResultValue::entered).toList();
    }

    private void describe(ReportContent content, Reading reading) {
        takenAt = content.takenAt();
        correction = reading.correction();
        bars = Codes.join(content.bars());
        haemolysed = content.signs().contains(SampleSign.HAEMOLYSED);
        signs = Codes.join(content.signs());
        rhythm = content.rhythm();
        notes = Codes.join(reading.notes());
        comment = TextEntry.optional(content.comment(), KeptDraw.LONGEST_COMMENT, "comment");
        worstFlag = reading.worst();
    }
}
