package org.sleepclinic.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Messages;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseNotes;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.casefile.NoteFacade;
import org.sleepclinic.casefile.NoteKind;
import org.sleepclinic.casefile.NoteView;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.web.shell.Texts;

/** Writing a note: begun, kept as a draft of its author's, signed; read once signed, and added to. */
@Named("writeNote")
@ViewScoped
public class NoteBean implements Serializable {
    @Inject
    private transient NoteFacade notes;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private String caseId;
    private String noteId;
    private CaseView view;
    private PatientBanner banner;
    private List<NoteView> others;
    private NoteView opened;
    private NoteForm form;

    public void load() {
        boolean fresh = noteId == null || noteId.isBlank();
        CaseNotes read = fresh ? notes.notes(CaseId.parse(caseId)) : notes.notesAround(Ids.parse(noteId));
        opened = fresh ? null : read.note(Ids.parse(noteId)).orElseThrow();
        view = read.view();
        others = read.notes();
        caseId = view.id().toString();
        banner = patients.banner(view.patient());
        form = new NoteForm(opened);
    }

    /** Keeps the draft in the record, where it is its author's until signed. */
    public String keep() {
        return again(store(), "noteKept");
    }

    /** Keeps and signs in one go. */
    public String sign() {
        UUID id = store();
        notes.sign(id, notes.note(id).version());
        return again(id, "noteSigned");
    }

    public String addTo() {
        return again(notes.addTo(opened.id(), form.getBody()), "noteKept");
    }

    public String voidNote() {
        notes.voidNote(opened.id(), form.getReason(), opened.version());
        return again(opened.id(), "noteVoided");
    }

    private UUID store() {
        if (opened == null) {
            return notes.write(view.id(), form.getKind(), form.getBody());
        }
        notes.rewrite(opened.id(), form.getBody(), opened.version());
        return opened.id();
    }

    private String again(UUID id, String notice) {
        Messages.addFlashGlobalInfo(texts.of("casefile", notice));
        return "/casefile/note?faces-redirect=true&case=" + caseId + "&note=" + id;
    }

    public NoteKind[] getKinds() {
        return new NoteKind[] {NoteKind.VISIT, NoteKind.PHONE};
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String asked) {
        this.caseId = asked;
    }

    public String getNoteId() {
        return noteId;
    }

    public void setNoteId(String asked) {
        this.noteId = asked;
    }

    public CaseView getView() {
        return view;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<NoteView> getOthers() {
        return others;
    }

    public NoteView getOpened() {
        return opened;
    }

    public NoteForm getForm() {
        return form;
    }
}
