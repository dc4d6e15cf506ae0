package org.sleepclinic.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.patient.PatientId;

/** A paper that came with a patient, scanned. Its bytes never change; filed in error it is voided. */
@Phi
@Entity
@Table(name = "attachment")
class Attachment {
    /** Ten mebibytes: some forty pages from an office scanner. */
    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_REASON = 400;

    @Id
    private UUID id;
    @Column(name = "patient_id")
    private UUID patient;
    @Column(name = "case_id")
    @Convert(converter = UuidConverter.class)
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;
    private String title;
    @Enumerated(EnumType.STRING)
    @Column(name = "media_type")
    private FileType type;
    @Column(name = "size_bytes")
    private int size;
    @Column(name = "added_at")
    private Instant addedAt;
    @Column(name = "added_by")
    private UUID addedBy;
    @Column(name = "voided_at")
    private Instant voidedAt;
    @Column(name = "voided_by")
    @Convert(converter = UuidConverter.class)
    private UUID voidedBy;
    @Column(name = "void_reason")
    private String voidReason;
    @Version
    private int version;

    protected Attachment() {
    }

    /**
     * Takes a scan in.
     *
     * @param words what its kind is called, for one without a title
     * @throws DomainException {@code document.kind}, {@code document.file.missing}, {@code document.file.large} (megabytes),
     *         {@code document.file.type} at their fields
     */
    Attachment(AddAttachment added, String words, UUID by, Instant at) {
        if (added.kind() == null) {
            throw new DomainException("text.required").at("kind");
        }
        byte[] content = added.content();
        if (content == null || content.length == 0) {
            throw new DomainException("document.file.missing").at("file");
        }
        if (content.length > MOST_BYTES) {
            throw new DomainException("document.file.large", MOST_BYTES / 1024 / 1024).at("file");
        }
        this.type = FileType.of(content).orElseThrow(() -> new DomainException("document.file.type").at("file"));
        String given = TextEntry.optional(added.title(), LONGEST_TITLE, "title");
        this.id = Uuid7.next();
        this.patient = added.patient().value();
        this.caseId = added.caseId();
        this.kind = added.kind();
        this.title = given == null ? words : given;
        this.size = content.length;
        this.addedBy = by;
        this.addedAt = at;
    }

    /** Belongs to a case from now on; what is filed stays where it is. */
    void fileUnder(UUID openedCase) {
        if (caseId == null) {
            this.caseId = openedCase;
        }
    }

    /** Was another patient's, or not worth keeping: shown as voided, with who and why. */
    void voidEntry(String reason, UUID by, Instant at) {
        if (voidedAt != null) {
            throw new DomainException("document.voided");
        }
        this.voidReason = TextEntry.required(reason, LONGEST_REASON, "reason");
        this.voidedBy = by;
        this.voidedAt = at;
    }

    void expect(int shownVersion) {
        if (version != shownVersion) {
            throw new DomainException(DomainException.STALE);
        }
    }

    /** Named by what it is and when it came: no name a file had is ever used. */
    String fileName() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + addedAt.toString().substring(0, 10) + "."
                + type.extension();
    }

    UUID id() {
        return id;
    }

    PatientId patient() {
        return new PatientId(patient);
    }

    FileType type() {
        return type;
    }

    @Override
    public String toString() {
        return "Attachment[" + id + "]";
    }
}
