package org.sleepclinic.score;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.KnownLimits;
import org.sleepclinic.patient.PatientId;

/** Reads diaries: the days shown with all they tell, and of every day only what counts. One statement each. */
@Dependent
class DiaryQueries {
    private static final String DAYS = """
            select d.id, d.day, d.told, u.display_name, d.version,
                   (select cast(json_agg(row_to_json(z) order by z.position) as text) from diary_seizure z where z.day_id = d.id),
                   (select cast(row_to_json(n) as text) from diary_night n where n.day_id = d.id)
              from diary_day d join clinic_user u on u.id = d.recorded_by
             where d.patient_id = ?1 and d.kind = ?2 and d.voided_at is null and d.day >= cast(?3 as date)
             order by d.day desc
            """;
    private static final String COUNTED = """
            select d.kind, d.day, exists (select 1 from diary_seizure z where z.day_id = d.id), n.restless is not null,
                   coalesce(n.restless, false), b.ends_before
              from (select 1 as one) o
              left join (select ends_before from diary_baseline where case_id = ?1 order by recorded_at desc, id desc limit 1) b on true
              left join diary_day d on d.patient_id = ?2 and d.voided_at is null
              left join diary_night n on n.day_id = d.id
            """;

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private KnownLimits limits;

    /** Kinds of seizure of which many in a day ask a clinician and are no emergency. */
    Set<SeizureKind> askingKinds() {
        return Set.copyOf(Columns.each(
                em.createNativeQuery("select kind from cluster_kind where level <> 'EMERGENCY'").getResultList(),
                row -> row.one(SeizureKind.class)));
    }

    /** Kept days since a day, newest first. */
    List<DiaryDayView> days(PatientId patient, DiaryKind kind, LocalDate since) {
        return Columns.each(em.createNativeQuery(DAYS).setParameter(1, patient.value()).setParameter(2, kind.name())
                .setParameter(3, since.toString()).getResultList(), DiaryQueries::day);
    }

    /** What every kept day counts for. */
    DiarySummary summary(CaseId caseId, PatientId patient) {
        TreeMap<LocalDate, Boolean> seizures = new TreeMap<>();
        TreeMap<LocalDate, Boolean> restless = new TreeMap<>();
        List<Optional<LocalDate>> baseline = Columns.each(em.createNativeQuery(COUNTED)
                .setParameter(1, caseId.value()).setParameter(2, patient.value()).getResultList(), row -> {
                    DiaryKind kind = row.one(DiaryKind.class);
                    LocalDate day = row.date();
                    boolean seizure = row.yes();
                    boolean saysLegs = row.yes();
                    boolean legs = row.yes();
                    if (kind == DiaryKind.SEIZURE) {
                        seizures.put(day, seizure);
                    } else if (saysLegs) {
                        restless.put(day, legs);
                    }
                    return Optional.ofNullable(row.date());
                });
        return DiarySummary.of(baseline.getFirst().orElse(null), seizures, restless, limits.of(SeizureResponse.class));
    }

    /** The rules by which a day raised an alert. */
    Set<String> alarmed(UUID day) {
        return Set.copyOf(Columns.each(em.createNativeQuery(
                "select rule_id from alert where source = 'DIARY' and subject_id = ?1").setParameter(1, day)
                .getResultList(), Columns::text));
    }

    /** Is an epilepsy diagnosed, or a first one alarmed about and not taken back? Then a diary's seizure is no news of that kind. */
    boolean hasKnownSeizures(PatientId patient) {
        return (boolean) em
                .createNativeQuery(
                        """
                select exists (select 1 from diagnosis d where d.patient_id = ?1 and d.current and d.code like 'G40%'
                                  and d.certainty in ('PROVISIONAL', 'CONFIRMED'))
                    or exists (select 1 from alert a where a.patient_id = ?2 and a.rule_id in ('RF-10', 'R-DIARY-FIRST')
                                  and not exists (select 1 from diary_day y where y.id = a.subject_id and y.voided_at is not null))""")
                .setParameter(1, patient.value()).setParameter(2, patient.value()).getSingleResult();
    }

    private static DiaryDayView day(Columns row) {
        var id = row.uuid();
        LocalDate day = row.date();
        DiaryTold told = row.one(DiaryTold.class);
        String by = row.text();
        int version = row.count();
        String seizures = row.text();
        String night = row.text();
        return new DiaryDayView(id, day, told, seizures == null ? List.of() : seizures(seizures),
                night == null ? null : night(night), by, version);
    }

    private static List<DiarySeizure> seizures(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new DiarySeizure(read(one, "began_at", LocalTime::parse),
                            read(one, "seconds", Integer::valueOf),
                            SeizureKind.valueOf(one.getString("type_code")),
                            SeizureState.valueOf(one.getString("state")),
                            read(one, "cause", Function.identity()), read(one, "missed_dose", Boolean::valueOf),
                            read(one, "rescue", Function.identity()), read(one, "injury", Function.identity()),
                            read(one, "witness", Function.identity()), read(one, "video", Function.identity())))
                    .toList();
        }
    }

    private static DiaryNight night(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject one = reader.readObject();
            return new DiaryNight(read(one, "bed_time", LocalTime::parse), read(one, "lights_out", LocalTime::parse),
                    read(one, "latency_min", Integer::valueOf), read(one, "awakenings", Integer::valueOf),
                    read(one, "rise_time", LocalTime::parse), read(one, "naps_min", Integer::valueOf),
                    read(one, "caffeine", Integer::valueOf), read(one, "alcohol", BigDecimal::new),
                    read(one, "medicines", Function.identity()), read(one, "restless", Boolean::valueOf));
        }
    }

    /** A value of whatever type as its text, read; null where nothing was written. */
    private static <T> T read(JsonObject row, String key, Function<String, T> as) {
        return row.isNull(key) ? null
                : as.apply(row.get(key) instanceof JsonString text ? text.getString() : row.get(key).toString());
    }
}
