package org.sleepclinic.web.casefile;

import java.io.Serializable;
import org.sleepclinic.casefile.NoteKind;
import org.sleepclinic.casefile.NoteStatus;
import org.sleepclinic.casefile.NoteView;

/** A note as typed. */
public class NoteForm implements Serializable {
    private NoteKind kind = NoteKind.VISIT;
    private String body;
    private String reason;

    /** @param draft the draft to go on with, or null; of a signed note nothing is taken over into an addendum */
    NoteForm(NoteView draft) {
        if (draft != null && draft.status() == NoteStatus.DRAFT) {
            kind = draft.kind();
            body = draft.body();
        }
    }

    public NoteKind getKind() {
        return kind;
    }

    public void setKind(NoteKind typed) {
        this.kind = typed;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String typed) {
        this.body = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        this.reason = why;
    }
}
