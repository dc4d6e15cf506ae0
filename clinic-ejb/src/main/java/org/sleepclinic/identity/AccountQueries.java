package org.sleepclinic.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.Roles;

/** Accounts and colleagues as lists show them. */
@Dependent
class AccountQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Accounts after the user name {@code after}, in order of user name; one more than {@code size} when there are more. */
    List<AccountView> after(String after, int size) {
        List<?> rows = em.createNativeQuery("""
                select u.id, u.username, u.display_name, u.phone, coalesce(string_agg(r.role, ','), ''), u.active,
                       u.must_change_password, u.created_at, u.version
                  from clinic_user u left join clinic_user_role r on r.user_id = u.id
                 where u.username > ?1 and u.id <> ?2
                 group by u.id order by u.username limit ?3""").setParameter(1, after)
                .setParameter(2, Caller.SYSTEM).setParameter(3, size + 1).getResultList();
        return rows.stream().map(Object[].class::cast).map(AccountQueries::view).toList();
    }

    /** Active colleagues with each of these roles, by name. */
    Map<String, List<Colleague>> holding(List<String> roles) {
        List<?> rows = em.createNativeQuery("""
                select r.role, u.id, u.display_name from clinic_user u join clinic_user_role r on r.user_id = u.id
                 where u.active and r.role = any(string_to_array(?1, ',')) order by u.display_name, u.id""")
                .setParameter(1, String.join(",", roles)).getResultList();
        Map<String, List<Colleague>> holding = new HashMap<>();
        roles.forEach(role -> holding.put(role, new ArrayList<>()));
        rows.stream().map(Object[].class::cast)
                .forEach(row -> holding.get((String) row[0]).add(new Colleague((UUID) row[1], (String) row[2])));
        return holding;
    }

    /** Everybody who ever had an account, by name, for a filter. */
    List<Colleague> all() {
        return em.createQuery("select new org.sleepclinic.identity.Colleague(u.id, u.displayName) from ClinicUser u"
                + " order by u.displayName, u.id", Colleague.class).getResultList();
    }

    private static AccountView view(Object[] row) {
        List<String> held = Arrays.asList(((String) row[4]).split(","));
        return new AccountView((UUID) row[0], (String) row[1], (String) row[2], (String) row[3],
                Roles.ALL.stream().filter(held::contains).toList(), (Boolean) row[5], (Boolean) row[6],
                ((Timestamp) row[7]).toInstant(), ((Number) row[8]).intValue());
    }
}
