package org.sleepclinic.web.score;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.score.NewScore;
import org.sleepclinic.score.Scale;

/** A filled-in questionnaire as typed from the patient's sheet. */
public class ScoreForm implements Serializable {
    private final Scale scale;
    private final List<Item> items;
    private Instant assessedAt;
    private Integer total;
    private String note;

    ScoreForm(Scale scale, Instant now) {
        this.scale = scale;
        this.items = IntStream.rangeClosed(1, scale.items()).mapToObj(Item::new).toList();
        this.assessedAt = now;
    }

    /** One item: its number on the sheet, counted from 1, and its points or null. */
    public static class Item implements Serializable {
        private final int number;
        private Integer points;

        Item(int number) {
            this.number = number;
        }

        public int getNumber() {
            return number;
        }

        public Integer getPoints() {
            return points;
        }

        public void setPoints(Integer typed) {
            this.points = typed;
        }
    }

    NewScore toScore(CaseId caseId) {
        return new NewScore(caseId, scale, assessedAt, items.stream().map(Item::getPoints).toList(), total, note);
    }

    /** Items with points so far. */
    public long getAnswered() {
        return items.stream().map(Item::getPoints).filter(Objects::nonNull).count();
    }

    /** Their sum so far. */
    public int getSum() {
        return items.stream().map(Item::getPoints).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    public List<Item> getItems() {
        return items;
    }

    public Instant getAssessedAt() {
        return assessedAt;
    }

    public void setAssessedAt(Instant typed) {
        this.assessedAt = typed;
    }

    public Integer getTotal() {
        return total;
    }

    public void setTotal(Integer typed) {
        this.total = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        this.note = typed;
    }
}
