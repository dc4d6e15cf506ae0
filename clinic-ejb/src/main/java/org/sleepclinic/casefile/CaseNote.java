package org.sleepclinic.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.PatientId;

/** What a clinician wrote about a visit or a call. Its author's while a draft; frozen once signed. */
@Phi
@Entity
@Table(name = "case_note")
class CaseNote {
    /** Longest note, in characters. */
    static final int MOST = 10_000;

    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "patient_id")
    private UUID patientId;
    @Enumerated(EnumType.STRING)
    private NoteKind kind;
    @Column(name = "addendum_to")
    @Convert(converter = UuidConverter.class)
    private UUID addendumTo;
    @Enumerated(EnumType.STRING)
    private NoteStatus status;
    private String body;
    @Column(name = "author_id")
    private UUID authorId;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "void_reason")
    private String voidReason;
    @Version
    private int version;

    protected CaseNote() {
    }

    /** Begins a note of a visit or a call. */
    CaseNote(ClinicCase of, NoteKind kind, String body, Instant at, UUID author) {
        this(of.id().value(), of.patient().value(), author, at);
        if (kind == null || kind == NoteKind.ADDENDUM) {
            throw new DomainException("text.required").at("kind");
        }
        this.kind = kind;
        this.body = TextEntry.required(body, MOST, "body");
    }

    private CaseNote(UUID caseId, UUID patientId, UUID author, Instant at) {
        this.id = Uuid7.next();
        this.caseId = caseId;
        this.patientId = patientId;
        this.authorId = author;
        this.status = NoteStatus.DRAFT;
        this.startedAt = at;
    }

    /** Begins an addendum: more to say about a signed note, which itself stays as it is. */
    CaseNote addendum(String more, Instant at, UUID author) {
        if (status != NoteStatus.SIGNED) {
            throw new DomainException("note.addendum.unsigned");
        }
        CaseNote addendum = new CaseNote(caseId, patientId, author, at);
        addendum.kind = NoteKind.ADDENDUM;
        addendum.addendumTo = addendumTo == null ? id : addendumTo;
        addendum.body = TextEntry.required(more, MOST, "body");
        return addendum;
    }

    /** The author writes on. */
    void rewrite(String text, UUID by) {
        requireAuthor(by);
        if (status != NoteStatus.DRAFT) {
            throw new DomainException("note.frozen");
        }
        this.body = TextEntry.required(text, MOST, "body");
    }

    /** The author signs; from now on nobody changes it. */
    void sign(Instant at, UUID by) {
        requireAuthor(by);
        this.status = NoteStatus.MOVES.move(status, NoteStatus.SIGNED);
        this.signedAt = at;
    }

    /** Entered in error, or in the wrong case; stays readable with its reason. Only the author may. */
    void voidNote(String reason, UUID by) {
        requireAuthor(by);
        NoteStatus voided = NoteStatus.MOVES.move(status, NoteStatus.VOIDED);
        this.voidReason = TextEntry.required(reason, 400, "reason");
        this.status = voided;
    }

    private void requireAuthor(UUID by) {
        if (!authorId.equals(by)) {
            throw new DomainException("note.author");
        }
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

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    UUID author() {
        return authorId;
    }

    Instant signedAt() {
        return signedAt;
    }

    NoteStatus status() {
        return status;
    }

    String body() {
        return body;
    }

    @Override
    public String toString() {
        return "CaseNote[" + id + "]";
    }
}
