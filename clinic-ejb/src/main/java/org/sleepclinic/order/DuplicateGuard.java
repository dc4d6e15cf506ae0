package org.sleepclinic.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/**
 * Is a test being asked for again too soon? A second blood draw or scan that tells nothing new harms the patient and
 * keeps the room from somebody else; a deliberate repeat is good medicine, and says why.
 *
 * <p>The repeat interval is a row of the catalogue ({@code catalogue_test.repeat_days}, days of 24 hours). Zero means
 * that only a request still open stands in the way.
 */
@ClinicalRule(id = "R-ORDER-DUPLICATE", source = "clinical-reference 2.2 and 2.3, intervals [L]",
        evidence = Evidence.LOCAL,
        says = "A test that is still open, or was ordered or resulted within its repeat interval, is ordered again only"
                + " with a reason. Stopped, voided and not-done orders do not count.")
final class DuplicateGuard {
    /** What the guard answers for one line of a basket. */
    enum Verdict {
        /** Nothing of the kind in the interval. */
        CLEAR,
        /** Asked again, and the reason is given. */
        REPEATED_ON_PURPOSE,
        /** Asked again without a reason: refused. */
        NEEDS_REASON
    }

    private DuplicateGuard() {
    }

    /**
     * Judges one line.
     *
     * @param repeatDays the test's repeat interval
     * @param earlier    sightings of the same test that count; the newest in the interval is given as reason
     * @param why        the requester's reason, or null
     */
    static Finding<Verdict> judge(int repeatDays, List<EarlierRequest> earlier, String why, Instant now) {
        List<EarlierRequest> inTheWay = inTheWay(repeatDays, earlier, now);
        if (inTheWay.isEmpty()) {
            return Finding.of(DuplicateGuard.class, Verdict.CLEAR, List.of());
        }
        Verdict verdict = why == null || why.isBlank() ? Verdict.NEEDS_REASON : Verdict.REPEATED_ON_PURPOSE;
        List<Reason> reasons = inTheWay.stream()
                .map(seen -> new Reason(seen.resulted() ? "order.resulted" : "order.ordered",
                        seen.at() + " " + seen.by()))
                .toList();
        return Finding.of(DuplicateGuard.class, verdict, reasons);
    }

    /** The sightings that stand in the way, newest first. */
    static List<EarlierRequest> inTheWay(int repeatDays, List<EarlierRequest> earlier, Instant now) {
        Instant from = now.minus(Duration.ofDays(repeatDays));
        return earlier.stream().filter(seen -> seen.open() || seen.at().isAfter(from))
                .sorted(Comparator.comparing(EarlierRequest::at).reversed()).toList();
    }
}
