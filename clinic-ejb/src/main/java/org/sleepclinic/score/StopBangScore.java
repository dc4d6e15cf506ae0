package org.sleepclinic.score;

import java.util.Optional;
import java.util.stream.IntStream;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Risk of sleep apnoea by the eight yes/no items: the first four are STOP, then BMI, age, neck, gender. */
@ClinicalRule(id = "R-STOP-BANG", source = "Clinical reference 4", evidence = Evidence.UNVERIFIED,
        says = "STOP-BANG: 0–2 low, 3–4 intermediate, 5–8 high risk; also high with two or more STOP items and a BMI above 35, "
                + "a large neck or male sex. A total of 3 or 4 alone does not say which.")
final class StopBangScore implements ScaleRule {
    private static final int LOW_TO = 2;
    private static final int HIGH_FROM = 5;
    private static final int STOP_ITEMS = 4;
    private static final int BMI = 5;
    private static final int NECK = 7;
    private static final int GENDER = 8;

    @Override
    public Scale scale() {
        return Scale.STOP_BANG;
    }

    @Override
    public Optional<String> band(ScorePoints points, int total) {
        boolean itemised = !points.items().isEmpty();
        long stop = IntStream.rangeClosed(1, STOP_ITEMS).filter(item -> points.item(item).orElse(0) > 0).count();
        boolean marked = IntStream.of(BMI, NECK, GENDER).anyMatch(item -> points.item(item).orElse(0) > 0);
        if (total >= HIGH_FROM || stop >= 2 && marked) {
            return Optional.of("HIGH");
        }
        if (total <= LOW_TO) {
            return Optional.of("LOW");
        }
        return itemised ? Optional.of("INTERMEDIATE") : Optional.empty();
    }
}
