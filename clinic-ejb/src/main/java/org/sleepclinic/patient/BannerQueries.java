package org.sleepclinic.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;

/** Reads what stands above every page of a patient, in one statement: a row per safety fact that holds today. */
@Dependent
class BannerQueries {
    private static final String BANNER = """
            select p.mrn, p.title, p.family_name, p.given_name, p.former_name, p.birth_date, p.sex, p.deceased_on,
                   p.interpreter_language, w.amount, w.taken_at, f.kind, f.state, f.label, f.detail, f.code
              from patient p
              left join lateral (select m.amount, m.taken_at from measurement m
                                  where m.patient_id = p.id and m.kind = 'WEIGHT' and m.voided_at is null
                                  order by m.taken_at desc limit 1) w on true
              left join safety_fact f on f.patient_id = p.id and f.voided_at is null
                                     and (f.ended_on is null or f.ended_on >= :today)
             where p.id = :id
             order by f.label
            """;
    private static final String DIGOXIN = "digoxin";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** @throws DomainException {@code unknown} when nobody has this id */
    PatientBanner banner(PatientId id, LocalDate today) {
        List<?> read = em.createNativeQuery(BANNER).setParameter("id", id.value()).setParameter("today", today).getResultList();
        List<Row> rows = Columns.each(read, Row::of);
        Row head = rows.stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        return new PatientBanner(id, head.mrn, head.name, head.birthDate, head.sex, head.deceasedOn, head.interpreterLanguage,
                allergies(rows), head.weightKg, head.weighedAt, alerts(rows));
    }

    /** The patient, repeated for each fact; a patient without facts has one row whose kind is null. */
    private record Row(Mrn mrn, PersonName name, LocalDate birthDate, Sex sex, LocalDate deceasedOn, String interpreterLanguage,
            BigDecimal weightKg, Instant weighedAt, SafetyKind kind, SafetyState state, String label, String detail, String code) {
        static Row of(Columns row) {
            return new Row(new Mrn(row.text()), new PersonName(row.text(), row.text(), row.text(), row.text()), row.date(),
                    row.one(Sex.class), row.date(), row.text(), row.decimal(), row.instant(), row.one(SafetyKind.class),
                    row.one(SafetyState.class), row.text(), row.text(), row.text());
        }

        boolean isPresent(SafetyKind which) {
            return kind == which && state == SafetyState.PRESENT;
        }

        /** Penicillin (rash). */
        String withDetail() {
            return detail == null ? label : label + " (" + detail + ")";
        }
    }

    private static SafetyList allergies(List<Row> rows) {
        if (rows.stream().noneMatch(row -> row.kind == SafetyKind.ALLERGY)) {
            return SafetyList.NOT_RECORDED;
        }
        List<String> labels = rows.stream().filter(row -> row.isPresent(SafetyKind.ALLERGY)).map(Row::withDetail).toList();
        return new SafetyList(labels.isEmpty() ? SafetyState.NONE_KNOWN : SafetyState.PRESENT, labels);
    }

    private static List<BannerAlert> alerts(List<Row> rows) {
        return Stream.of(
                alerts(rows, BannerAlert.Kind.DIGOXIN, row -> row.isPresent(SafetyKind.MEDICINE) && DIGOXIN.equals(row.code)),
                alerts(rows, BannerAlert.Kind.IMPLANT, row -> row.isPresent(SafetyKind.IMPLANT)),
                alerts(rows, BannerAlert.Kind.PREGNANCY, row -> row.isPresent(SafetyKind.PREGNANCY_POTENTIAL)))
                .flatMap(Function.identity()).toList();
    }

    private static Stream<BannerAlert> alerts(List<Row> rows, BannerAlert.Kind kind, Predicate<Row> which) {
        return rows.stream().filter(which).map(row -> new BannerAlert(kind, row.label));
    }
}
