package org.sleepclinic.web.document;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseRow;
import org.sleepclinic.document.AddAttachment;
import org.sleepclinic.document.AttachmentKind;
import org.sleepclinic.document.DocumentFacade;
import org.sleepclinic.patient.PatientId;

/** A scan as it is handed in: what it is, and the file. What the file is called at home is never asked. */
public class PaperForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String caseId;
    private AttachmentKind kind = AttachmentKind.REFERRAL;
    private String title;
    private transient Part file;

    /** Of a patient with one open case a paper is that case's; of several, somebody says whose. */
    public void proposeCase(List<CaseRow> open) {
        caseId = open.size() == 1 ? open.getFirst().id().toString() : null;
    }

    /** Reads the file, no further than one byte past what is allowed. */
    public AddAttachment added(PatientId patient) {
        UUID chosen = caseId == null || caseId.isBlank() ? null : CaseId.parse(caseId).value();
        return new AddAttachment(patient, chosen, kind, title, bytes());
    }

    private byte[] bytes() {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(DocumentFacade.MOST_BYTES + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public AttachmentKind getKind() {
        return kind;
    }

    public void setKind(AttachmentKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
