package org.sleepclinic.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.Mrn;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.PersonName;
import org.sleepclinic.patient.Sex;

/** Reads cases for lists and for their head; one statement each. */
@Dependent
class CaseQueries {
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:c[- ]?)?([0-9]{1,12})");
    private static final String VIEW = """
            select c.id, c.number, c.patient_id, c.status, c.origin, c.referrer, c.complaint, c.urgency, c.responsible_id,
                   r.display_name, c.opened_at, o.display_name as opener, c.closed_at, c.close_reason, c.version
              from clinic_case c join clinic_user o on o.id = c.opened_by
              left join clinic_user r on r.id = c.responsible_id where c.id = ?1
            """;
    private static final String ROW = """
            select c.id, c.number, p.id as patient_id, p.mrn, p.title, p.family_name, p.given_name, p.former_name, p.birth_date,
                   p.sex, c.status, c.urgency, c.complaint, c.referrer, r.display_name, c.opened_at,
                   (select string_agg(s.condition, ',' order by s.raised_at) from suspicion s
                     where s.case_id = c.id and s.status <> 'DISMISSED') as suspicions
              from clinic_case c join patient p on p.id = c.patient_id left join clinic_user r on r.id = c.responsible_id
            """;
    private static final String PAGE = ROW + """
             where (case when cast(?1 as text) is null then c.status <> 'CLOSED' else c.status = cast(?1 as text) end)
               and (cast(?2 as uuid) is null or c.responsible_id = cast(?2 as uuid))
               and (cast(?3 as bigint) is null or c.number = cast(?3 as bigint))
               and (cast(?4 as text) is null or p.name_key like search_key(cast(?4 as text)))
               and (cast(?5 as uuid) is null or (c.opened_at, c.id) <
                       (select a.opened_at, a.id from clinic_case a where a.id = cast(?5 as uuid)))
             order by c.opened_at desc, c.id desc limit ?6
            """;
    private static final String OF_PATIENT = ROW + " where c.patient_id = ?1 order by c.opened_at desc, c.id desc";
    private static final String OPEN_OF = """
            select c.id from clinic_case c where c.patient_id = ?1 and c.status <> 'CLOSED'
             order by c.opened_at desc, c.id desc limit 1
            """;
    private static final String MOVES = """
            select m.from_status, m.to_status, m.reason, m.at, u.display_name from case_move m
              join clinic_user u on u.id = m.by_user where m.case_id = ?1 order by m.at, m.id
            """;
    private static final String PHYSICIANS = """
            select u.id, u.display_name from clinic_user u join clinic_user_role r on r.user_id = u.id
             where r.role = 'PHYSICIAN' and u.active order by u.display_name, u.id
            """;

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** @throws DomainException {@code unknown} when there is no such case */
    CaseView view(CaseId id) {
        List<?> found = em.createNativeQuery(VIEW).setParameter(1, id.value()).getResultList();
        return Columns.each(found, CaseQueries::view).stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /**
     * Newest first.
     *
     * @param mine  the physician whose cases are asked for, or null for all
     * @param after the last case of the slice before, or null to begin
     */
    List<CaseRow> page(CaseFilter filter, UUID mine, CaseId after, int most) {
        String typed = filter.typed() == null ? "" : filter.typed().strip();
        Matcher number = NUMBER.matcher(typed);
        boolean numbered = number.matches();
        String like = "%" + typed.replaceAll("[%_\\\\]", "").replaceAll("[\\s,]+", "%") + "%";
        return rows(em.createNativeQuery(PAGE)
                .setParameter(1, filter.status() == null ? null : filter.status().name())
                .setParameter(2, mine).setParameter(3, numbered ? Long.valueOf(number.group(1)) : null)
                .setParameter(4, numbered || typed.isEmpty() ? null : like)
                .setParameter(5, after == null ? null : after.value()).setParameter(6, most));
    }

    List<CaseRow> ofPatient(PatientId patient) {
        return rows(em.createNativeQuery(OF_PATIENT).setParameter(1, patient.value()));
    }

    /** The newest case of a patient that is not closed. */
    Optional<CaseId> openOf(PatientId patient) {
        List<?> found = em.createNativeQuery(OPEN_OF).setParameter(1, patient.value()).getResultList();
        return Columns.each(found, row -> new CaseId(row.uuid())).stream().findFirst();
    }

    List<CaseMoveView> moves(CaseId id) {
        return Columns.each(em.createNativeQuery(MOVES).setParameter(1, id.value()).getResultList(),
                row -> new CaseMoveView(row.one(CaseStatus.class), row.one(CaseStatus.class), row.text(), row.instant(),
                        row.text()));
    }

    /** Who can answer for a case. */
    List<Physician> physicians() {
        return Columns.each(em.createNativeQuery(PHYSICIANS).getResultList(),
                row -> new Physician(row.uuid(), row.text()));
    }

    private static List<CaseRow> rows(Query query) {
        return Columns.each(query.getResultList(), CaseQueries::row);
    }

    private static CaseRow row(Columns row) {
        return new CaseRow(new CaseId(row.uuid()), row.number(), new PatientId(row.uuid()), new Mrn(row.text()),
                new PersonName(row.text(), row.text(), row.text(), row.text()), row.date(), row.one(Sex.class),
                row.one(CaseStatus.class), row.one(Urgency.class), row.text(), row.text(), row.text(), row.instant(),
                row.list().stream().map(Condition::valueOf).toList());
    }

    private static CaseView view(Columns row) {
        return new CaseView(new CaseId(row.uuid()), row.number(), new PatientId(row.uuid()), row.one(CaseStatus.class),
                row.one(CaseOrigin.class), row.text(), row.text(), row.one(Urgency.class), row.uuid(), row.text(),
                row.instant(),
                row.text(), row.instant(), row.text(), row.count());
    }
}
