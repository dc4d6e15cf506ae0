package org.sleepclinic.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;

/** Reads what stands above every page of a patient, in one statement: a row per safety fact that holds today. */
@Dependent
class BannerQueries {
    private static final String BANNER = """
            select p.mrn, p.title, p.family_name, p.given_name, p.former_name, p.birth_date, p.sex, p.deceased_on,
                   p.interpreter_language, w.amount, w.taken_at, p.phone, p.address,
                   nullif(concat_ws(', ', p.kin_name, p.kin_relation, p.kin_phone), ''), %s,
                   f.kind, f.state, f.label, f.detail, f.code
              from patient p
              left join lateral (select m.amount, m.taken_at from measurement m
                                  where m.patient_id = p.id and m.kind = 'WEIGHT' and m.voided_at is null
                                  order by m.taken_at desc, m.id desc limit 1) w on true
              left join safety_fact f on f.patient_id = p.id and %s
             where p.id = ?2
             order by f.label
            """.formatted(BannerCase.OF_PATIENT, StandingFacts.holds("f", "?1"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** @throws DomainException {@code unknown} when nobody has this id */
    PatientBanner banner(PatientId id, LocalDate today) {
        List<?> read = em.createNativeQuery(BANNER).setParameter(2, id.value()).setParameter(1, today).getResultList();
        List<Row> rows = Columns.each(read, Row::of);
        Row head = rows.stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        BannerSafety safety =
                new BannerSafety(rows.stream().map(Row::fact).filter(fact -> fact.kind() != null).toList());
        return new PatientBanner(id, head.mrn, head.name, head.birthDate, head.sex, head.deceasedOn,
                head.interpreterLanguage,
                safety.allergies(), head.weightKg, head.weighedAt, safety.alerts(), safety.pregnancy(),
                new Whereabouts(id, head.phone, head.address, head.kin), BannerCase.parse(head.cases));
    }

    /** The patient, repeated for each fact; a patient without facts has one row whose fact is empty. */
    private record Row(Mrn mrn, PersonName name, LocalDate birthDate, Sex sex, LocalDate deceasedOn,
            String interpreterLanguage,
            BigDecimal weightKg, Instant weighedAt, String phone, String address, String kin, String cases,
            BannerSafety.Fact fact) {
        static Row of(Columns row) {
            return new Row(new Mrn(row.text()), new PersonName(row.text(), row.text(), row.text(), row.text()),
                    row.date(),
                    row.one(Sex.class), row.date(), row.text(), row.decimal(), row.instant(), row.text(),
                    row.text(), row.text(), row.text(),
                    new BannerSafety.Fact(row.one(SafetyKind.class), row.one(SafetyState.class), row.text(), row.text(),
                            row.text()));
        }
    }
}
