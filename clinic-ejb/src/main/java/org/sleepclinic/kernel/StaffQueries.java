package org.sleepclinic.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Says who somebody is, for a refusal that names who was faster. */
@Dependent
public class StaffQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** The display name of an account. */
    public String name(UUID account) {
        return (String) em.createNativeQuery("select display_name from clinic_user where id = ?1")
                .setParameter(1, account).getSingleResult();
    }
}
