package org.sleepclinic.result;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.NoPatientData;

/** What the clinic judges values by, for everybody to read: a table clinicians review and sign off. */
@Stateless
@Boundary
@NoPatientData
public class RangeFacade {
    @Inject
    private RangeQueries queries;

    /** Reference ranges and critical limits, by panel and analyte. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public List<RangeRow> all() {
        return queries.all();
    }
}
