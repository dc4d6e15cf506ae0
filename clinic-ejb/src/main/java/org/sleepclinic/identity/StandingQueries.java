package org.sleepclinic.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads who may do what, one statement each. */
@Dependent
class StandingQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    Optional<Standing> of(UUID user) {
        List<?> rows = em.createNativeQuery("""
                select u.id, u.username, u.display_name, u.must_change_password, u.credentials,
                       coalesce(string_agg(r.role, ','), '')
                  from clinic_user u left join clinic_user_role r on r.user_id = u.id
                 where u.id = ?1 and u.active
                 group by u.id""").setParameter(1, user).getResultList();
        return rows.stream().map(Object[].class::cast).map(StandingQueries::standing).findFirst();
    }

    private static Standing standing(Object[] row) {
        String roles = (String) row[5];
        return new Standing((UUID) row[0], (String) row[1], (String) row[2],
                roles.isEmpty() ? Set.of() : Set.of(roles.split(",")), (Boolean) row[3],
                ((Number) row[4]).intValue());
    }
}
