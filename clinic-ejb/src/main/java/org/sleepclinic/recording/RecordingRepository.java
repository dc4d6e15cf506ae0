package org.sleepclinic.recording;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sleepclinic.kernel.DomainException;

/** Loads and keeps recordings. */
@Dependent
class RecordingRepository {
    private static final String EVENTS =
            """
            insert into recording_event (recording_id, position, onset, duration, text)
            select cast(?1 as uuid), e.position, e.onset, e.duration, e.text
              from jsonb_to_recordset(cast(?2 as jsonb)) as e (position integer, onset numeric, duration numeric, text text)""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    Recording find(RecordingId id) {
        Recording found = em.find(Recording.class, id.value());
        if (found == null) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        return found;
    }

    /** Keeps the recording and what is marked in it. */
    void add(Recording recording, List<EdfEvent> events) {
        em.persist(recording);
        em.flush();
        em.createNativeQuery(EVENTS).setParameter(1, recording.id().toString()).setParameter(2, json(events))
                .executeUpdate();
    }

    private static String json(List<EdfEvent> events) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (int i = 0; i < events.size(); i++) {
            EdfEvent event = events.get(i);
            JsonObjectBuilder one = Json.createObjectBuilder().add("position", i).add("onset", event.onset())
                    .add("text", event.text());
            json.add(event.duration() == null ? one : one.add("duration", event.duration()));
        }
        return json.build().toString();
    }
}
