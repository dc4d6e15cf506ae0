package org.sleepclinic.result;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Which reasons not to adjust calcium (clinical reference 3.1) the patient's record knows on the day of a draw. */
@ClinicalRule(id = "R-CA-BARS", source = "3.1 N; 1.3 INT.19, INT.21", evidence = Evidence.LOCAL,
        says = "Dialysis told at the intake or end-stage kidney disease (N18.6), and a pregnancy of 28 weeks or more on the"
                + " day of the draw, counted on from the weeks told, bar adjusting calcium for albumin.")
final class RecordedBars {
    private static final int THIRD_TRIMESTER_WEEKS = 28;

    private RecordedBars() {
    }

    /** One for each bar, in their order; of several sources the first counts. */
    static List<KnownBar> on(LocalDate day, Collection<RecordedState> known) {
        Map<CorrectionBar, KnownBar> bars = new EnumMap<>(CorrectionBar.class);
        for (RecordedState one : known) {
            if (one.state() == RecordedState.State.DIALYSIS) {
                bars.putIfAbsent(CorrectionBar.DIALYSIS, bar(CorrectionBar.DIALYSIS, one));
            } else if (one.weeksOn(day) >= THIRD_TRIMESTER_WEEKS) {
                bars.putIfAbsent(CorrectionBar.THIRD_TRIMESTER, bar(CorrectionBar.THIRD_TRIMESTER, one));
            }
        }
        return List.copyOf(bars.values());
    }

    private static KnownBar bar(CorrectionBar bar, RecordedState from) {
        return new KnownBar(bar, from.source(), from.on());
    }
}
