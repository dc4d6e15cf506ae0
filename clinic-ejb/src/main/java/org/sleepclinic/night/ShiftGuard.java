package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sleepclinic.identity.AccountChanging;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Roles;

/** Nobody who watches a night ahead leaves, or loses the role for it, before the night is somebody else's. */
@Dependent
class ShiftGuard {
    @Inject
    private ShiftQueries queries;
    @Inject
    private Tonight tonight;

    void on(@Observes AccountChanging changing) {
        if (!changing.roles().contains(Roles.TECHNOLOGIST)) {
            queries.firstFrom(tonight.night(), changing.person()).ifPresent(night -> {
                throw new DomainException("night.shift.ahead", ClinicDay.write(night));
            });
        }
    }
}
