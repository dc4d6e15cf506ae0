package org.sleepclinic.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.plan.PlanPatients;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;

/** What somebody typed and did not save. */
class DraftIT extends InContainer {
    private static final String FORM = "note.write";

    @Inject
    private DraftFacade drafts;
    @Inject
    private DraftSweep sweep;
    @Inject
    private PlanPatients patients;

    @Test
    void isItsTypistsOwn() {
        String subject = kept();
        assertThat(as.nurse(() -> drafts.find(FORM, subject))).isPresent();
        assertThat(as.physician(() -> drafts.find(FORM, subject))).isEmpty();
        as.nurse(() -> drafts.discard(FORM, subject));
        assertThat(as.nurse(() -> drafts.find(FORM, subject))).isEmpty();
    }

    @Test
    void isForgottenWhenNobodyCameBackToItForThirtyDays() {
        String young = kept();
        aged(young, "29 days 23 hours");
        String old = kept();
        aged(old, "30 days 1 hour");
        sweep.sweep();
        assertThat(as.nurse(() -> drafts.find(FORM, young))).isPresent();
        assertThat(as.nurse(() -> drafts.find(FORM, old))).isEmpty();
    }

    private String kept() {
        String subject = Uuid7.next().toString();
        as.nurse(() -> drafts.keep(FORM, subject, "{\"text\": \"kicks at night\"}"));
        return subject;
    }

    private void aged(String subject, String by) {
        patients.run("update draft set saved_at = saved_at - cast(? as interval) where user_id = ? and subject = ?", by,
                Staff.NURSE.id(), subject);
    }
}
