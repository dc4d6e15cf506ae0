package org.sleepclinic.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;

/** Reads the audit, newest first, one statement a slice. */
@Dependent
class EntryQueries {
    /** Who signs in is not signed in yet: the account is the entry's subject then. */
    private static final String ACTOR =
            "case when e.action in ('SIGN_IN', 'SIGN_IN_FAILED') then e.subject_id else e.user_id end";
    /** Of a co-signature the account is the subject too, and who acted is whose screen it was. */
    private static final String SIGNED = "e.action in ('CO_SIGN', 'CO_SIGN_FAILED') and e.subject_id";
    private static final String ROWS = """
            select e.id, e.at, u.display_name, e.action, e.what, n.ids, n.names, cardinality(e.patient_ids), e.subject_id,
                   e.from_address, e.correlation_id, s.display_name as signer
              from audit_entry e
              left join clinic_user u on u.id = %s
              left join clinic_user s on %s = s.id
              left join lateral (
                   select string_agg(cast(p.id as text), ',' order by p.asked desc, p.family_name, p.id) as ids,
                          string_agg(upper(p.family_name) || ', ' || p.given_name || chr(9) || p.mrn, chr(10)
                                     order by p.asked desc, p.family_name, p.id) as names
                     from (select *, %s as asked from patient where id = any(e.patient_ids)
                            order by asked desc, family_name, id limit %d) p) n on true
             where true""";
    private static final String WRITTEN = "from patient where mrn = ?%1$d or cast(id as text) = ?%1$d"
            + " or length(?%1$d) > 1 and name_key like search_key(?%1$d) || '%%'";
    /** As written; where nobody is written so, a name is looked for as the patient search does, also misspelt. */
    private static final String PATIENT = "select id " + WRITTEN + " union all select f.patient_id"
            + " from patient_search(cast(?%1$d as text), null, null, cast('{}' as date[]), null, 20) f"
            + " where length(?%1$d) > 2 and ?%1$d !~ '[0-9]' and not exists (select 1 " + WRITTEN + ")";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** One row more than {@code size} when there are more. */
    List<EntryRow> newest(EntryFilter filter, String cursor, int size) {
        // Of many patients on one list, whom the reader asks about is named first.
        String asked = filter.patient().isEmpty() ? "false" : "id in (" + PATIENT.formatted(1) + ")";
        StringBuilder sql = new StringBuilder(ROWS.formatted(ACTOR, SIGNED, asked, EntryRow.NAMED));
        List<Object> values = new ArrayList<>();
        narrow(filter, sql, values);
        if (cursor != null) {
            String[] parts = cursor.split("/", 2);
            sql.append(" and (e.at, e.id) < (?").append(values.size() + 1).append(", ?").append(values.size() + 2)
                    .append(')');
            values.add(moment(parts[0]));
            values.add(Ids.parse(parts.length > 1 ? parts[1] : null));
        }
        Query query =
                em.createNativeQuery(sql.append(" order by e.at desc, e.id desc limit ").append(size + 1).toString());
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(EntryQueries::row).toList();
    }

    /** Does the filter's text fit any patient at all? */
    boolean knowsPatient(EntryFilter filter) {
        return !em.createNativeQuery(PATIENT.formatted(1) + " limit 1").setParameter(1, key(filter)).getResultList()
                .isEmpty();
    }

    /** Whose entries are asked for; refuses {@code unknown}. */
    EntryRow.Named patient(UUID id) {
        List<?> named = em.createNativeQuery(
                "select upper(family_name) || ', ' || given_name || chr(9) || mrn from patient where id = ?1")
                .setParameter(1, id).getResultList();
        return named.stream().map(String.class::cast).map(EntryQueries::named).findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private static String key(EntryFilter filter) {
        return filter.patient().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", " ").strip();
    }

    private static void narrow(EntryFilter filter, StringBuilder sql, List<Object> values) {
        if (!filter.patient().isEmpty()) {
            values.add(key(filter));
            sql.append(" and e.patient_ids && array(").append(PATIENT.formatted(values.size())).append(')');
        }
        if (filter.user() != null) {
            values.add(filter.user());
            sql.append(" and (%1$s = ?%2$d or %3$s = ?%2$d)".formatted(ACTOR, values.size(), SIGNED));
        }
        if (filter.from() != null) {
            values.add(Timestamp.from(filter.from()));
            sql.append(" and e.at >= ?").append(values.size());
        }
        if (filter.to() != null) {
            values.add(Timestamp.from(filter.to()));
            sql.append(" and e.at < ?").append(values.size());
        }
        if (filter.action() != null) {
            values.add(filter.action().name());
            sql.append(" and e.action = ?").append(values.size());
        } else {
            sql.append(" and e.action <> 'BELL'");
        }
    }

    private static Timestamp moment(String written) {
        try {
            return Timestamp.from(Instant.parse(written));
        } catch (DateTimeException forged) {
            throw new DomainException(DomainException.UNKNOWN);
        }
    }

    private static EntryRow row(Object[] row) {
        return new EntryRow((UUID) row[0], ((Timestamp) row[1]).toInstant(), row[2] == null ? "" : (String) row[2],
                Action.valueOf((String) row[3]), (String) row[4],
                split((String) row[5], ",").stream().map(UUID::fromString).toList(),
                split((String) row[6], "\n").stream().map(EntryQueries::named).toList(),
                ((Number) row[7]).intValue(), (UUID) row[8], row[11] == null ? "" : (String) row[11], (String) row[9],
                (String) row[10]);
    }

    private static EntryRow.Named named(String line) {
        String[] parts = line.split("\t");
        return new EntryRow.Named(parts[0], parts[1]);
    }

    private static List<String> split(String joined, String by) {
        return joined == null ? List.of() : Arrays.asList(joined.split(by));
    }
}
