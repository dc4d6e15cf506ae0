package org.sleepclinic.web.document;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.sleepclinic.document.AddAttachment;
import org.sleepclinic.document.AttachmentKind;
import org.sleepclinic.document.DocumentFacade;
import org.sleepclinic.patient.PatientId;

/** A scan as it is handed in: what it is, and the file. What the file is called at home is never asked. */
public class PaperForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private AttachmentKind kind = AttachmentKind.REFERRAL;
    private String title;
    private transient Part file;

    /** Reads the file, no further than one byte past what is allowed. */
    public AddAttachment added(PatientId patient, UUID caseId) {
        return new AddAttachment(patient, caseId, kind, title, bytes());
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
