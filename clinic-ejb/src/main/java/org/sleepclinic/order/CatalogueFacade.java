package org.sleepclinic.order;

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

/** The catalogue to read: what can be ordered, what it needs, and who says so. Changed only by a migration. */
@Stateless
@Boundary
@NoPatientData
public class CatalogueFacade {
    @Inject
    private CatalogueQueries catalogue;

    /** Every test that may be ordered, by category and name; some fifty rows. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public List<CatalogueTest> tests() {
        return catalogue.tests();
    }

    /** Every order set with its tests. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public List<OrderSet> sets() {
        return catalogue.sets();
    }
}
