package org.sleepclinic.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Builds what is recorded of a patient. Told on the first of June unless another day is named. */
public final class CaseKnown {
    public static final LocalDate TOLD = LocalDate.parse("2026-06-01");

    private final List<Known> all = new ArrayList<>();
    private String sex = "FEMALE";
    private LocalDate born = LocalDate.parse("1990-01-01");

    public static CaseKnown ofAWoman() {
        return new CaseKnown();
    }

    public CaseKnown sex(String other) {
        this.sex = other;
        return this;
    }

    public CaseKnown born(String day) {
        this.born = LocalDate.parse(day);
        return this;
    }

    public CaseKnown with(Known.Kind kind, String code, String text) {
        return with(kind, code, text, null, null);
    }

    public CaseKnown with(Known.Kind kind, String code, String text, String day, String terms) {
        all.add(new Known(kind, code, text, day == null ? null : LocalDate.parse(day), TOLD, terms));
        return this;
    }

    public KnownFacts facts() {
        return new KnownFacts(UUID.randomUUID(), sex, born, TOLD,
                new KnownFacts.CaseHead(LocalDate.parse("2026-05-20"), "shakes in sleep", "ROUTINE", false), all);
    }
}
