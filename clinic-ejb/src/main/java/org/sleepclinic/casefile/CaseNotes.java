package org.sleepclinic.casefile;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * A case and what was written in it.
 *
 * @param notes newest first; of drafts only the reader's own
 */
@Phi
public record CaseNotes(CaseView view, List<NoteView> notes) implements Serializable {
    public CaseNotes {
        notes = List.copyOf(notes);
    }

    /** The note of this id, where the reader may see it. */
    public Optional<NoteView> note(UUID id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return "CaseNotes[" + view + "]";
    }
}
