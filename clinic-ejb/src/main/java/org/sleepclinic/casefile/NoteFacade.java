package org.sleepclinic.casefile;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.StaffQueries;

/** Writing, signing and reading the notes of a case. */
@Stateless
@Boundary
public class NoteFacade {
    @Inject
    private NoteRepository notes;
    @Inject
    private CaseRepository cases;
    @Inject
    private CaseQueries heads;
    @Inject
    private NoteQueries queries;
    @Inject
    private Event<NoteSigned> signed;
    @Inject
    private StaffQueries staff;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Begins a note of a visit or a call, as a draft of the caller's. Gives its id.
     *
     * @param body at most 10,000 characters; refused at {@code body} with {@code text.long} (most, found)
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public UUID write(CaseId caseId, NoteKind kind, String body) {
        return keep(new CaseNote(cases.get(caseId), kind, body, clock.instant(), caller.id()), "note.write");
    }

    /** Begins an addendum to a signed note, as a draft of the caller's. Gives its id. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public UUID addTo(UUID note, String more) {
        return keep(notes.get(note).addendum(more, clock.instant(), caller.id()), "note.addendum");
    }

    /**
     * The author changes the draft.
     *
     * @throws DomainException {@code note.author}, {@code note.signed_already} (who, when), {@code stale}
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void rewrite(UUID note, String body, int seen) {
        CaseNote draft = draft(note, seen);
        draft.rewrite(body, caller.id());
        audit.changed(draft.patient().value(), "note.rewrite", note);
    }

    /** The author signs; from now on nobody changes it. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void sign(UUID note, int seen) {
        CaseNote draft = draft(note, seen);
        draft.sign(clock.instant(), caller.id());
        audit.changed(draft.patient().value(), "note.sign", note);
        signed.fire(new NoteSigned(draft.caseId(), draft.patient(), note));
    }

    /** The author takes back a note entered in error; it stays readable with its reason. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void voidNote(UUID note, String reason, int seen) {
        CaseNote wrong = seen(note, seen);
        wrong.voidNote(reason, caller.id());
        audit.changed(wrong.patient().value(), "note.void", note);
    }

    /** @throws DomainException {@code unknown} when there is no such note, or it is somebody else's draft */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public NoteView note(UUID id) {
        NoteView note = queries.note(id, caller.id());
        audit.read(note.patient().value(), "note.read", id);
        return note;
    }

    /** The notes of a case, newest first; of drafts only the caller's. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public CaseNotes notes(CaseId id) {
        CaseView view = heads.view(id);
        audit.read(view.patient().value(), "note.list", id.value());
        return new CaseNotes(view, queries.ofCase(id, caller.id()));
    }

    /** The notes of the case that this note belongs to; refuses like {@link #note}. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public CaseNotes notesAround(UUID note) {
        return notes(note(note).caseId());
    }

    private UUID keep(CaseNote draft, String what) {
        notes.add(draft);
        audit.changed(draft.patient().value(), what, draft.id());
        return draft.id();
    }

    /** Two windows of one author: the second is told that the note is signed, and when. */
    private CaseNote draft(UUID id, int version) {
        CaseNote note = notes.get(id);
        if (note.status() == NoteStatus.SIGNED && note.author().equals(caller.id())) {
            throw new DomainException("note.signed_already", staff.name(note.author()), note.signedAt());
        }
        note.requireVersion(version);
        return note;
    }

    private CaseNote seen(UUID id, int version) {
        CaseNote note = notes.get(id);
        note.requireVersion(version);
        return note;
    }
}
