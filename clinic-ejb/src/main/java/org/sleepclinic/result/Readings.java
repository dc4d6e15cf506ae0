package org.sleepclinic.result;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.Quantity;

/** What the values of a shown report mean together: kidney category, which QTc decides. */
record Readings(List<ValueView> values) {
    KidneyCategory kidney() {
        return find(EstimatedGfr.CODE).map(egfr -> KidneyCategory.of(egfr.amount())).orElse(null);
    }

    String qtcDecides(LocalDate birthDate, Instant takenAt) {
        int years = Period.between(birthDate, LocalDate.ofInstant(takenAt, ZoneOffset.UTC)).getYears();
        return find("HEART_RATE").map(rate -> CorrectedQt.deciding(rate, years < Subject.ADULT)).orElse(null);
    }

    private Optional<Quantity> find(String code) {
        return values.stream().filter(value -> value.code().equals(code)).map(ValueView::value).findFirst();
    }
}
