package org.sleepclinic.order;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.screening.KnownFactQueries;
import org.sleepclinic.screening.KnownFacts;

/** The order sets as they look for one case: which are asked for and why, which tests the patient's facts choose, by when. */
@Stateless
@Boundary
public class OrderSetFacade {
    @Inject
    private CatalogueQueries catalogue;
    @Inject
    private KnownFactQueries known;
    @Inject
    private SetOffering offering;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** Every set, those the case asks for first. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public List<OfferedSet> of(CaseId id) {
        LocalDate today = LocalDate.now(clock);
        KnownFacts facts = known.of(id, today);
        audit.read(facts.patient(), "order.sets", id.value());
        return offering.of(catalogue.sets(), facts, today);
    }
}
