package org.sleepclinic.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.PatientTurnRepository;
import org.sleepclinic.kernel.Uuid7;

/** Loads and keeps alerts. */
@Dependent
class AlertRepository {
    private static final int AT_ONCE = 50;

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private PatientTurnRepository turns;

    /** Answering may open an emergency's steps: the patient's turn comes before the alert's row, as where a result replaces it. */
    void turn(Alert alert) {
        if (alert.patient() != null) {
            turns.take(alert.patient());
        }
    }

    void add(Alert alert) {
        em.persist(alert);
        em.flush();
    }

    /** One record raises one rule only once; two reporting at the same time wait for one another here. */
    boolean isKnown(Alarm alarm) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, alarm.subject() + alarm.ruleId()).getSingleResult();
        return !em.createNativeQuery("select 1 from alert where subject_id = ?1 and rule_id = ?2")
                .setParameter(1, alarm.subject()).setParameter(2, alarm.ruleId()).getResultList().isEmpty();
    }

    Alert find(AlertId id) {
        Alert alert = em.find(Alert.class, id.value());
        if (alert == null) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        return alert;
    }

    /** Open alerts the same record raised by the lesser rule this one makes sure. */
    List<Alert> openWithin(Alert graver) {
        return em.createQuery("select a from Alert a where a.subjectId = :subject and a.ruleId = :rule"
                + " and a.acknowledgedAt is null", Alert.class).setParameter("subject", graver.subject())
                .setParameter("rule", graver.lesserRule()).getResultList();
    }

    /** Keeps that somebody called about an alert. */
    void add(AlertId alert, AlertCall call, UUID by) {
        em.createNativeQuery("""
                insert into alert_call (id, alert_id, note, called_at, called_by)
                values (?1, ?2, ?3, cast(?4 as timestamptz), ?5)""")
                .setParameter(1, Uuid7.next()).setParameter(2, alert.value()).setParameter(3, call.note())
                .setParameter(4, call.at().toString()).setParameter(5, by).executeUpdate();
    }

    /** Why the report or score that raised it no longer counts; empty while it does. */
    Optional<String> withdrawn(Alert alert) {
        return Optional.ofNullable((String) em.createNativeQuery(
                "select " + AlertQueries.WITHDRAWN + " from alert a where a.id = ?1")
                .setParameter(1, alert.id().value())
                .getSingleResult());
    }

    /** What other versions of the same report have raised by the same rule, newest first; voided versions left out. */
    List<Alert> ofOtherVersions(Alarm alarm) {
        return Columns.each(
                em.createNativeQuery(
                        """
                with recursive back as (
                    select id, amends_id from result_report where id = ?1
                    union select r.id, r.amends_id from result_report r join back on back.amends_id = r.id
                ), chain as (
                    select id from back where amends_id is null
                    union select r.id from result_report r join chain on r.amends_id = chain.id
                )
                select a.id from alert a join chain on chain.id = a.subject_id join result_report r on r.id = chain.id
                 where a.rule_id = ?2 and chain.id <> ?1 and r.status <> 'VOIDED' order by a.raised_at desc, a.id desc""")
                        .setParameter(1, alarm.subject()).setParameter(2, alarm.ruleId()).getResultList(),
                row -> find(new AlertId(row.uuid())));
    }

    /** Those whose time has passed, claimed for this transaction; another node skips them. */
    @SuppressWarnings("unchecked")
    List<Alert> claimOverdue(Instant now) {
        List<UUID> due = em.createNativeQuery("""
                select id from alert where acknowledged_at is null and escalated_at is null
                  and escalates_at <= cast(?1 as timestamptz)
                order by escalates_at limit ?2 for update skip locked""")
                .setParameter(1, now.toString()).setParameter(2, AT_ONCE).getResultList();
        return due.stream().map(id -> em.find(Alert.class, id)).toList();
    }
}
