package org.sleepclinic.scheduling;

/** Why somebody is away, as SQL within the statements of features that plan people. */
public final class Absences {
    private Absences() {
    }

    /** The reason of a person's first absence that touches a range of moments, or null; both are SQL. */
    public static String reason(String person, String range) {
        return """
                (select e.reason from hours_exception e left join resource r on r.id = e.resource_id
                  where e.kind = 'CLOSED' and e.withdrawn_at is null and coalesce(e.person_id, r.user_id) = %s
                    and tstzrange(e.starts_at, e.ends_at) && %s order by e.starts_at, e.id limit 1)"""
                .formatted(person, range);
    }
}
