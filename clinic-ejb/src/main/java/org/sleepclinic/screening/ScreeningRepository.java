package org.sleepclinic.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Uuid7;

/** Keeps answers, overrides and the questions as signed: rows that are only ever added. */
@Dependent
class ScreeningRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    void answer(UUID order, GivenReply given, UUID by, Instant at) {
        em.createNativeQuery("""
                insert into screening_answer (id, order_id, question_code, reply, detail, at, by_user)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz), ?7)""").setParameter(1, Uuid7.next())
                .setParameter(2, order)
                .setParameter(3, given.question()).setParameter(4, given.reply().name()).setParameter(5, given.detail())
                .setParameter(6, at.toString()).setParameter(7, by).executeUpdate();
    }

    /** Who goes on in spite of a stop has not gone on without the answers nobody gave: that is asked once the stop is answered. */
    void override(StudyCheck check, String reason, UUID by, Instant at) {
        em.createNativeQuery("""
                insert into screening_override (id, order_id, stops, reason, at, by_user, unanswered)
                values (?1, ?2, ?3, ?4, cast(?5 as timestamptz), ?6, ?7)""").setParameter(1, Uuid7.next())
                .setParameter(2, check.order()).setParameter(3, codes(check.stops())).setParameter(4, reason)
                .setParameter(5, at.toString()).setParameter(6, by)
                .setParameter(7, codes(check.standing().isEmpty() ? check.unanswered() : List.of()))
                .executeUpdate();
    }

    private static String codes(List<Answered> answers) {
        return answers.stream().map(answer -> answer.question().code()).collect(Collectors.joining(","));
    }

    void freeze(StudyCheck check, UUID by, Instant at) {
        int position = 0;
        for (Answered answer : check.answers()) {
            em.createNativeQuery("""
                    insert into screening_frozen (order_id, question_code, position, reply, outcome, seen, frozen_at, frozen_by)
                    values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz), ?8)""").setParameter(1, check.order())
                    .setParameter(2, answer.question().code()).setParameter(3, ++position)
                    .setParameter(4, answer.reply().name()).setParameter(5, answer.outcome().name())
                    .setParameter(6, answer.seen()).setParameter(7, at.toString()).setParameter(8, by).executeUpdate();
        }
    }
}
