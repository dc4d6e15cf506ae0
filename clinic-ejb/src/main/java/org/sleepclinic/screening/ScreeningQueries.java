package org.sleepclinic.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.patient.SafetyKind;

/** Reads the questions of studies, with what was answered for an order. */
@Dependent
class ScreeningQueries {
    private static final String QUESTION =
            """
            t.code, t.name, s.modality, s.question_code, q.wording, q.asked_of = 'PATIENT', s.on_yes, s.answered_first, s.says, s.below, s.max_age_days, q.evidence, q.source""";
    private static final String OF_TESTS = "select cast(null as uuid), " + QUESTION
            + ", null, null, cast(null as timestamptz), null, null " + """
             from catalogue_test t join study_question s on s.test_code = t.code
             join safety_question q on q.code = s.question_code
            where t.code = any(string_to_array(?1, ',')) order by t.code, s.position""";
    private static final String OF_ORDERS = "select o.id, " + QUESTION
            + ", a.reply, a.detail, a.at, u.display_name, " + """
            (select cast(json_agg(json_build_object('by', v.by_user, 'name', w.display_name, 'at', extract(epoch from v.at),
                                                    'reason', v.reason, 'stops', v.stops, 'unanswered', v.unanswered) order by v.at) as text)
               from screening_override v join clinic_user w on w.id = v.by_user where v.order_id = o.id)
             from clinical_order o join order_item i on i.order_id = o.id join catalogue_test t on t.code = i.test_code
             join study_question s on s.test_code = t.code join safety_question q on q.code = s.question_code
             left join lateral (select * from screening_answer a where a.order_id = o.id and a.question_code = s.question_code
                                 order by a.at desc, a.id desc limit 1) a on true
             left join clinic_user u on u.id = a.by_user
            where o.id = any(cast(string_to_array(?1, ',') as uuid[])) order by o.number, t.code, s.position""";
    private static final String FROZEN = """
            select f.question_code, q.wording, f.reply, f.outcome, f.seen, f.frozen_at
              from screening_frozen f join safety_question q on q.code = f.question_code
             where f.order_id = ?1 order by f.position""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private ZoneId zone;

    /**
     * One question of one study.
     *
     * @param order    null for a study in a basket
     * @param answered  what somebody was told, or null
     * @param overrides of the order, oldest first
     */
    record Line(UUID order, String test, String name, Modality modality, StudyQuestion question, Answered answered,
            List<StudyOverride> overrides) {
    }

    List<Line> ofTests(Collection<String> tests) {
        return lines(OF_TESTS, String.join(",", tests));
    }

    List<Line> ofOrders(Collection<UUID> orders) {
        return lines(OF_ORDERS, ids(orders));
    }

    /** As the questions stood when the order was signed; empty while it is not. */
    List<FrozenAnswer> frozen(UUID order) {
        return Columns.each(em.createNativeQuery(FROZEN).setParameter(1, order).getResultList(),
                row -> new FrozenAnswer(row.text(), row.text(), row.one(Reply.class), row.one(Outcome.class),
                        row.text(),
                        row.instant()));
    }

    /** What a yes to a question says of the patient, by question; questions of the study alone are left out. */
    Map<String, ToldFact> facts() {
        return Columns.each(em.createNativeQuery(
                "select code, fact_kind, fact_label from safety_question where fact_kind is not null").getResultList(),
                row -> Map.entry(row.text(), new ToldFact(row.one(SafetyKind.class), row.text(), null))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Line> lines(String sql, String codes) {
        return Columns.each(em.createNativeQuery(sql).setParameter(1, codes).getResultList(), this::line);
    }

    private Line line(Columns row) {
        UUID order = row.uuid();
        String test = row.text();
        String name = row.text();
        Modality modality = row.one(Modality.class);
        StudyQuestion question =
                new StudyQuestion(row.text(), row.text(), row.yes(), row.one(StudyQuestion.Weight.class), row.yes(),
                        row.text(),
                        row.decimal(), row.countOrNull(), row.one(Evidence.class), row.text());
        return new Line(order, test, name, modality, question,
                answered(question, row.one(Reply.class), row.text(), row.instant(), row.text()), overrides(row.text()));
    }

    /** To the microsecond, as kept: whether a signature came after it decides who must sign. */
    private static Instant moment(BigDecimal seconds) {
        return Instant.ofEpochSecond(seconds.longValue(),
                seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue());
    }

    private static List<StudyOverride> overrides(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new StudyOverride(UUID.fromString(one.getString("by")), one.getString("name"),
                            moment(one.getJsonNumber("at").bigDecimalValue()),
                            one.getString("reason"), codes(one.getString("stops")),
                            codes(one.getString("unanswered"))))
                    .toList();
        }
    }

    private static Set<String> codes(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }

    private Answered answered(StudyQuestion question, Reply reply, String detail, Instant at, String by) {
        return reply == null ? null : new Answered(question, reply,
                (detail == null ? "" : detail + "; ") + "told to " + by + ", " + ClinicDay.write(at, zone), true);
    }

    private static String ids(Collection<UUID> orders) {
        return orders.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
