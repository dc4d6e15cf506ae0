package org.sleepclinic.protocol;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;

/** Lists protocols and their versions, and signs one off: the only change a version ever sees. */
@Dependent
class ProtocolQueries {
    private static final String VERSIONS = """
            select p.code, p.name, v.id, v.version, v.effective_from, v.evidence, v.source, v.approved_by, v.approved_on,
                   (select count(*) from protocol_step s where s.version_id = v.id)
              from protocol p join protocol_version v on v.protocol_code = p.code""";
    private static final String CURRENT = """
            select v.id from protocol_version v where v.protocol_code = ?1 and v.effective_from <= cast(?2 as date)
             order by v.version desc limit 1""";
    private static final String CRITERIA = """
            select code, says, evidence, source from discharge_criterion where version_id = ?1 order by position""";
    private static final String TRIGGERS = """
            select t.event, t.step_code, cast(extract(year from t.due_after) * 12 + extract(month from t.due_after) as integer) as months,
                   cast(extract(day from t.due_after) as integer) as days,
                   cast(extract(hour from t.due_after) * 3600 + extract(minute from t.due_after) * 60 as integer) as seconds
              from protocol_trigger t where t.version_id = ?1 order by t.event""";
    private static final String APPROVE = """
            update protocol_version set approved_on = cast(?2 as date),
                   approved_by = (select display_name from clinic_user where id = ?3)
             where id = ?1 and approved_on is null""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Every version of every protocol, newest first within one. */
    List<ProtocolRow> all() {
        return Columns.each(em.createNativeQuery(VERSIONS + " order by p.name, v.version desc").getResultList(),
                ProtocolQueries::row);
    }

    /** Every version of one protocol, newest first; refuses {@code unknown}. */
    List<ProtocolRow> versionsOf(String code) {
        List<ProtocolRow> rows =
                Columns.each(em.createNativeQuery(VERSIONS + " where p.code = ?1 order by v.version desc")
                        .setParameter(1, code).getResultList(), ProtocolQueries::row);
        if (rows.isEmpty()) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        return rows;
    }

    /** The version a plan started on {@code day} follows. */
    Optional<UUID> current(String code, LocalDate day) {
        return Columns.each(em.createNativeQuery(CURRENT).setParameter(1, code).setParameter(2, day.toString())
                .getResultList(), Columns::uuid).stream().findFirst();
    }

    List<DischargeCriterion> criteria(UUID version) {
        return Columns.each(em.createNativeQuery(CRITERIA).setParameter(1, version).getResultList(),
                row -> new DischargeCriterion(row.text(), row.text(), row.one(Evidence.class), row.text()));
    }

    List<Trigger> triggers(UUID version) {
        return Columns.each(em.createNativeQuery(TRIGGERS).setParameter(1, version).getResultList(),
                row -> new Trigger(row.text(), row.text(), new DueAfter(row.count(), row.count(), row.count())));
    }

    /** Puts the name and the day on a version that has none; false when it was signed off already. */
    boolean approve(UUID version, UUID by, LocalDate on) {
        return em.createNativeQuery(APPROVE).setParameter(1, version).setParameter(2, on.toString()).setParameter(3, by)
                .executeUpdate() == 1;
    }

    private static ProtocolRow row(Columns row) {
        return new ProtocolRow(row.text(), row.text(), row.uuid(), row.count(), row.date(), row.one(Evidence.class),
                row.text(), row.text(), row.date(), row.count());
    }
}
