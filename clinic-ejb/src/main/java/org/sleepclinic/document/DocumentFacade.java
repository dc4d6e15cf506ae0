package org.sleepclinic.document;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;

/** Scanned papers of a patient: taken in, filed under a case, opened, voided. */
@Stateless
@Boundary
public class DocumentFacade {
    /** No scan is larger. */
    public static final int MOST_BYTES = Attachment.MOST_BYTES;

    @Inject
    private AttachmentRepository attachments;
    @Inject
    private AttachmentQueries queries;
    @Inject
    private CaseFacade cases;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Keeps a scan.
     *
     * @param words what its kind is called, for one without a title
     * @throws DomainException {@code document.file.missing}, {@code document.file.large} (megabytes),
     *         {@code document.file.type} at {@code file}; {@code text.*} at their fields; {@code unknown} for a case of
     *         another patient
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public UUID add(AddAttachment added, String words) {
        Attachment attachment = new Attachment(added, words, caller.id(), clock.instant());
        if (added.caseId() != null) {
            requireCase(added.patient(), added.caseId());
        }
        attachments.add(attachment, added.content());
        audit.changed(added.patient().value(), "document.add", attachment.id());
        return attachment.id();
    }

    /** What waited for a case belongs to this one now. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void fileUnder(PatientId patient, CaseId openedCase, List<UUID> papers) {
        requireCase(patient, openedCase.value());
        for (UUID paper : papers) {
            Attachment attachment = attachments.get(paper);
            if (!attachment.patient().equals(patient)) {
                throw new DomainException(DomainException.UNKNOWN);
            }
            attachment.fileUnder(openedCase.value());
            audit.changed(patient.value(), "document.file", paper);
        }
        audit.read(patient.value(), "document.list", null);
    }

    private void requireCase(PatientId patient, UUID caseId) {
        if (cases.ofPatient(patient).stream().noneMatch(row -> row.id().value().equals(caseId))) {
            throw new DomainException(DomainException.UNKNOWN);
        }
    }

    /** All of a patient, voided ones too, newest first; one statement. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<AttachmentRow> ofPatient(PatientId patient) {
        audit.read(patient.value(), "document.list", null);
        return queries.ofPatient(patient.value());
    }

    /** The file itself; a voided one stays readable. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public FileContent content(UUID id) {
        Attachment attachment = attachments.get(id);
        audit.read(attachment.patient().value(), "document.open", id);
        return new FileContent(attachment.fileName(), attachment.type(), attachments.content(id));
    }

    /** Filed in error: another patient's, unreadable. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void voidEntry(UUID id, int version, String reason) {
        Attachment attachment = attachments.get(id);
        attachment.expect(version);
        attachment.voidEntry(reason, caller.id(), clock.instant());
        audit.changed(attachment.patient().value(), "document.void", id);
    }
}
