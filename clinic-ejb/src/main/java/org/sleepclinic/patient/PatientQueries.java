package org.sleepclinic.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;

/** Reads patients for lists, for the search box and for their own page; one statement each. */
@Dependent
class PatientQueries {
    private static final String COLUMNS = """
            select p.id, p.mrn, p.title, p.family_name, p.given_name, p.former_name, p.birth_date, p.sex, p.phone, p.deceased_on,
                   c.id as case_id, c.number, c.status
            """;
    private static final String NEWEST_OPEN_CASE = """
            left join lateral (select k.id, k.number, k.status from clinic_case k
                                where k.patient_id = p.id and k.status <> 'CLOSED'
                                order by k.opened_at desc limit 1) c on true
            """;
    private static final String FOUND = COLUMNS + """
              from patient_search(cast(?1 as text), cast(?2 as text), cast(?3 as text),
                                  cast(?4 as date[]), cast(?5 as bigint), ?6) h
              join patient p on p.id = h.patient_id
            """ + NEWEST_OPEN_CASE + " order by h.rank desc, p.name_key, p.id";
    private static final String BY_NAME = COLUMNS + " from patient p " + NEWEST_OPEN_CASE + """
             where (cast(?1 as text) is null or (p.name_key, p.id) >
                       (select a.name_key, a.id from patient a where a.id = cast(cast(?1 as text) as uuid)))
             order by p.name_key, p.id limit ?2
            """;
    private static final String RECENT = COLUMNS + " from recent_patient r join patient p on p.id = r.patient_id "
            + NEWEST_OPEN_CASE + " where r.user_id = ?1 order by r.at desc limit ?2";
    private static final String VIEW = """
            select p.id, p.mrn, p.title, p.family_name, p.given_name, p.former_name, p.birth_date, p.sex, p.phone, p.email,
                   p.address, p.interpreter, p.interpreter_language, p.kin_name, p.kin_relation, p.kin_phone, p.deceased_on,
                   p.registered_at, u.display_name, p.version
              from patient p join clinic_user u on u.id = p.registered_by where p.id = ?1
            """;
    private static final String REVISIONS = """
            select r.at, u.display_name, r.reason, cast(r.before as text) from patient_revision r
              join clinic_user u on u.id = r.by_user where r.patient_id = ?1 order by r.at desc, r.id desc limit 100
            """;
    private static final String OPENED = """
            insert into recent_patient (user_id, patient_id, at) values (?1, ?2, ?3)
            on conflict (user_id, patient_id) do update set at = excluded.at
            """;

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** The best {@code most} matches, best first. */
    List<PatientRow> find(SearchTerms terms, int most) {
        String births = terms.births().stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
        return rows(em.createNativeQuery(FOUND).setParameter(1, terms.name()).setParameter(2, terms.mrnPrefix())
                .setParameter(3, terms.phone()).setParameter(4, births)
                .setParameter(5, terms.caseNumber()).setParameter(6, most));
    }

    /** Everybody by name, after the patient named by {@code after} (an id, or null to begin). */
    List<PatientRow> byName(String after, int most) {
        return rows(em.createNativeQuery(BY_NAME).setParameter(1, after).setParameter(2, most));
    }

    /** Whom a user opened last, newest first. */
    List<PatientRow> recent(UUID user, int most) {
        return rows(em.createNativeQuery(RECENT).setParameter(1, user).setParameter(2, most));
    }

    /** Remembers that {@code user} opened this patient. */
    void opened(UUID user, PatientId patient, Instant at) {
        em.createNativeQuery(OPENED).setParameter(1, user).setParameter(2, patient.value()).setParameter(3, at)
                .executeUpdate();
    }

    /** @throws DomainException {@code unknown} when nobody has this id */
    PatientView view(PatientId id) {
        List<?> found = em.createNativeQuery(VIEW).setParameter(1, id.value()).getResultList();
        return Columns.each(found, PatientQueries::view).stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Earlier states, newest first. */
    List<Earlier> revisions(PatientId id) {
        return Columns.each(em.createNativeQuery(REVISIONS).setParameter(1, id.value()).getResultList(),
                row -> new Earlier(row.instant(), row.text(), row.text(), row.text()));
    }

    /**
     * What stood before an edit.
     *
     * @param by     display name of who edited
     * @param before fields as {@link DemographicsJson} writes them
     */
    record Earlier(Instant at, String by, String reason, String before) {
    }

    private static List<PatientRow> rows(Query query) {
        return Columns.each(query.getResultList(), PatientQueries::row);
    }

    private static PatientRow row(Columns row) {
        return new PatientRow(new PatientId(row.uuid()), new Mrn(row.text()), name(row), row.date(), row.one(Sex.class),
                row.text(), row.date(), row.uuid(), row.numberOrNull(), row.text());
    }

    private static PatientView view(Columns row) {
        return new PatientView(new PatientId(row.uuid()), new Mrn(row.text()), told(row), row.date(), row.instant(),
                row.text(),
                row.count());
    }

    private static Demographics told(Columns row) {
        return new Demographics(name(row), row.date(), row.one(Sex.class),
                new Contacts(row.text(), row.text(), row.text(), row.one(Interpreter.class), row.text()),
                new NextOfKin(row.text(), row.text(), row.text()));
    }

    private static PersonName name(Columns row) {
        return new PersonName(row.text(), row.text(), row.text(), row.text());
    }
}
