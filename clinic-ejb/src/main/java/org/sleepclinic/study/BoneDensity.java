package org.sleepclinic.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** The class of a bone density by the score that fits the person: T after the menopause and for men of 50, else Z. */
@ClinicalRule(id = "R-DXA", source = "WHO-DXA; children N; a site missing leaves it open L",
        evidence = Evidence.UNVERIFIED,
        says = "Women after the menopause and men of 50 or more are classed by the lowest T-score of spine, total hip and"
                + " femoral neck: from −1.0 normal, −2.5 or less osteoporosis, severe with a fragility fracture, which must"
                + " be known to tell;"
                + " everybody else by the lowest Z-score: −2.0 or less is below what is expected for the age, never"
                + " osteoporosis. A site that is missing leaves all but the gravest class open.")
final class BoneDensity {
    private static final BigDecimal NORMAL = new BigDecimal("-1.0");
    private static final BigDecimal OSTEOPOROSIS = new BigDecimal("-2.5");
    private static final BigDecimal BELOW = new BigDecimal("-2.0");

    private BoneDensity() {
    }

    static Finding<BoneClass> of(BoneSubject subject, BoneCircumstances told, Figures scan) {
        if (subject.isChild()) {
            return byScore("Z_", told, scan);
        }
        if (!subject.hasKnownSex()) {
            return Finding.indeterminate(BoneDensity.class, List.of(), Set.of("SEX"));
        }
        if (subject.isWoman() && (told.menopause() == null || told.menopause() == Menopause.UNKNOWN)) {
            return Finding.indeterminate(BoneDensity.class, List.of(), Set.of("MENOPAUSE"));
        }
        boolean byT = subject.isOlderMan() || subject.isWoman() && told.menopause() == Menopause.AFTER;
        return byScore(byT ? "T_" : "Z_", told, scan);
    }

    private static Finding<BoneClass> byScore(String score, BoneCircumstances told, Figures scan) {
        List<String> sites = Arrays.stream(BoneSite.values()).filter(site -> !told.notMeasured().contains(site))
                .map(site -> score + site).toList();
        Set<String> missing = new TreeSet<>(sites.stream().filter(site -> !scan.has(site)).toList());
        List<Reason> seen = new ArrayList<>(scan.seen(sites));
        Optional<BigDecimal> lowest =
                sites.stream().filter(scan::has).map(scan::amount).min(BigDecimal::compareTo);
        boolean byT = score.equals("T_");
        boolean gravest = lowest.filter(value -> value.compareTo(byT ? OSTEOPOROSIS : BELOW) <= 0).isPresent();
        if (lowest.isEmpty() || !missing.isEmpty() && !gravest) {
            return Finding.indeterminate(BoneDensity.class, seen,
                    missing.isEmpty() ? Set.of(score + BoneSite.SPINE) : missing);
        }
        if (!byT) {
            return Finding.of(BoneDensity.class, gravest ? BoneClass.BELOW_EXPECTED : BoneClass.WITHIN_EXPECTED, seen);
        }
        seen.add(new Reason("FRACTURE", String.valueOf(told.fracture())));
        return Finding.of(BoneDensity.class, byT(lowest.get(), told.fracture()), seen);
    }

    private static BoneClass byT(BigDecimal lowest, FragilityFracture fracture) {
        if (lowest.compareTo(NORMAL) >= 0) {
            return BoneClass.NORMAL;
        }
        if (lowest.compareTo(OSTEOPOROSIS) > 0) {
            return BoneClass.OSTEOPENIA;
        }
        return fracture == FragilityFracture.YES ? BoneClass.SEVERE_OSTEOPOROSIS
                : fracture == FragilityFracture.NO ? BoneClass.OSTEOPOROSIS : BoneClass.OSTEOPOROSIS_MAYBE_SEVERE;
    }
}
