package org.sleepclinic.draft;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;

/**
 * Keeps what the caller types until it is saved. A draft is the typist's own: nobody else can read it, it is no part of
 * any record, and giving a person back their own words is no look at a patient, so it leaves no audit entry. What nobody
 * comes back to is forgotten after some weeks ({@link DraftSweep}).
 */
@Stateless
@Boundary
@NoPatientData
public class DraftFacade {
    private static final int LONGEST = 200_000;
    private static final int LONGEST_NAME = 60;

    @Inject
    private DraftQueries drafts;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Keeps the raw fields of {@code form} about {@code subject} in place of what was kept before.
     *
     * @param fields a JSON object
     * @return when it was kept
     * @throws DomainException {@code draft.tooLong} past 200,000 characters, {@code unknown} for a name past 60
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public Instant keep(String form, String subject, String fields) {
        requireName(form);
        requireName(subject);
        if (fields.length() > LONGEST) {
            throw new DomainException("draft.tooLong", LONGEST);
        }
        Draft draft = new Draft(fields, clock.instant());
        drafts.keep(caller.id(), form, subject, draft);
        return draft.savedAt();
    }

    /** The caller's own draft, if one waits. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public Optional<Draft> find(String form, String subject) {
        return drafts.find(caller.id(), form, subject);
    }

    /** The form was saved, or its draft is not wanted any more. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public void discard(String form, String subject) {
        drafts.drop(caller.id(), form, subject);
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new DomainException(DomainException.UNKNOWN);
        }
    }
}
