package org.sleepclinic.casefile;

import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Transitions;

/** Life cycle of a note: written by its author, frozen by the signature, voided when entered in error. */
public enum NoteStatus {
    DRAFT, SIGNED, VOIDED;

    static final Transitions<NoteStatus> MOVES = Transitions.of(Map.of(
            DRAFT, Set.of(SIGNED, VOIDED),
            SIGNED, Set.of(VOIDED)));

    /** May this note become that? */
    public boolean allows(NoteStatus to) {
        return MOVES.allows(this, to);
    }
}
