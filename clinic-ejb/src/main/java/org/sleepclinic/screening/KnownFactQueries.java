package org.sleepclinic.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.StandingSigns;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.StandingFacts;

/** Reads what is recorded of a case's patient. One statement. For use inside a facade, which answers for role and audit. */
@Dependent
public class KnownFactQueries {
    private static final String ITEMS = "INT.03.3,INT.22,INT.31,INT.32,INT.34.1";
    private static final String ANALYTES = "EGFR,HLA_B1502,HLA_A3101";
    /** An urgent red flag asks for an appointment within two weeks (1.5); the graver ones count today and yesterday. Local. */
    private static final int DAYS_OF_AN_URGENT_FLAG = 14;
    private static final String FACTS = """
            select p.id, p.sex, p.birth_date, c.opened_at, c.complaint, c.urgency, c.status = 'CLOSED', k.kind, k.code, k.said, k.day, k.told, k.terms
              from clinic_case c join patient p on p.id = c.patient_id
              left join lateral (
                   select 'SUSPICION' as kind, s.condition as code, s.rule_id as said, cast(null as date) as day,
                          s.raised_at as told, null as terms
                     from suspicion s where s.case_id = c.id and s.status <> 'DISMISSED'
                   union all
                   select 'DIAGNOSIS', d.code, i.label, null, d.recorded_at,
                          (select string_agg(distinct w.class, ',') from screening_word w
                            where w.kind = 'DIAGNOSIS' and starts_with(d.code, w.word))
                     from diagnosis d join icd_code i on i.code = d.code
                    where d.patient_id = p.id and d.current and d.certainty in ('PROVISIONAL', 'CONFIRMED')
                   union all
                   select f.kind, case when f.state = 'NONE_KNOWN' then 'NONE_KNOWN' else coalesce(f.code, '') end, f.label,
                          case f.kind when 'PREGNANCY_POTENTIAL' then f.due_on else f.since end, f.recorded_at,
                          (select string_agg(distinct w.class, ',')
                             from (select 'MEDICINE' as kind, class, medicine as word from medicine_class
                                   union all select kind, class, word from screening_word) w
                            where w.kind = f.kind and lower(f.label) ~ ('\\m' || w.word || '\\M'))
                     from safety_fact f where f.patient_id = p.id and %s
                   union all
                   select * from (select distinct on (a.item_code) 'ANSWER', a.item_code,
                          coalesce(case a.bool_value when true then 'YES' when false then 'NO' end, array_to_string(a.codes, ','),
                                   cast(a.date_value as text), a.text_value, cast(a.number_value as text)),
                          cast(null as date), a.answered_at, null
                     from intake i join intake_answer a on a.intake_id = i.id
                    where i.patient_id = p.id and i.status <> 'VOIDED' and a.state = 'ANSWERED'
                      and a.item_code = any(string_to_array('%s', ','))
                    order by a.item_code, a.answered_at desc) answers
                   union all
                   select * from (select distinct on (v.analyte_code) 'VALUE', v.analyte_code,
                          cast(v.canonical_amount as text), cast(r.taken_at at time zone ?3 as date), r.taken_at, v.canonical_unit
                     from result_value v join result_report r on r.id = v.report_id
                    where v.patient_id = p.id and r.status in ('PRELIMINARY', 'FINAL')
                      and v.analyte_code = any(string_to_array('%s', ','))
                    order by v.analyte_code, r.taken_at desc) newest
                   union all
                   select 'SEIZURE', 'NEW_SEIZURE', null, null, seizure.confirmed_at, null from (%s) seizure
                   union all
                   select 'SEIZURE', 'DIARY', null, w.day, cast(w.day as timestamp) at time zone ?3, null
                     from (select max(d.day) as day from diary_day d where d.patient_id = p.id and d.kind = 'SEIZURE'
                              and d.voided_at is null
                              and exists (select 1 from diary_seizure z where z.day_id = d.id)) w where w.day is not null
                   union all
                   select 'CONTRAST', t.code, t.name, cast(m.at at time zone ?3 as date), m.at, null
                     from clinical_order o join order_item i on i.order_id = o.id join catalogue_test t on t.code = i.test_code
                     join order_move m on m.order_id = o.id and m.to_status = 'IN_PROGRESS'
                    where o.patient_id = p.id and o.request_status = 'SIGNED' and t.code like '%%\\_CONTRAST'
                   union all
                   select 'RED_FLAG', a.rule_id, a.headline, null, a.raised_at, a.level from alert a
                    where a.case_id = c.id and (a.acknowledged_at is null
                      or a.raised_at >= cast(?2 as date) - case a.level when 'URGENT' then %d else 1 end)
                   union all
                   select 'SIGN', sign.code, sign.code, null, sign.confirmed_at, null from (%s) sign
                    where sign.present and sign.confirmed_at >= cast(?2 as date) - %d) k on true
             where c.id = ?1 order by k.told desc""".formatted(StandingFacts.holds("f", "cast(?2 as date)"), ITEMS,
            ANALYTES, StandingSigns.newSeizure("p.id"), DAYS_OF_AN_URGENT_FLAG, StandingSigns.ofPatient("p.id"),
            StandingSigns.PRESENT_NOW.toDays());

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private ZoneId zone;

    /** What is known on this day; refuses {@code unknown}. */
    public KnownFacts of(CaseId caseId, LocalDate today) {
        List<Row> rows = Columns.each(em.createNativeQuery(FACTS).setParameter(1, caseId.value())
                .setParameter(2, today.toString()).setParameter(3, zone.getId()).getResultList(), this::row);
        Row head = rows.stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        return new KnownFacts(head.patient, head.sex, head.born, today, head.head,
                rows.stream().map(Row::known).filter(Objects::nonNull).toList());
    }

    private record Row(UUID patient, String sex, LocalDate born, KnownFacts.CaseHead head, Known known) {
    }

    private Row row(Columns row) {
        return new Row(row.uuid(), row.text(), row.date(),
                new KnownFacts.CaseHead(day(row.instant()), row.text(), row.text(), row.yes()), known(row));
    }

    /** Null where nothing at all is recorded. */
    private Known known(Columns row) {
        Known.Kind kind = row.one(Known.Kind.class);
        Known known = new Known(kind, row.text(), row.text(), row.date(), day(row.instant()), row.text());
        return kind == null ? null : known;
    }

    private LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
