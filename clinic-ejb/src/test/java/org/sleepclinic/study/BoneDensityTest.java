package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;

/** Clinical reference §3.4, §7 T38 and T39. */
class BoneDensityTest {
    @ParameterizedTest(name = "{0}: {1} {2} y, {3}, {4}, fracture {5} -> {6}")
    @CsvSource({
            "T38, FEMALE, 60, AFTER, T_SPINE -1.0; T_HIP 0.2; T_NECK -0.3, UNKNOWN, NORMAL",
            "T38, FEMALE, 60, AFTER, T_SPINE -1.1; T_HIP 0.2; T_NECK -0.3, NO, OSTEOPENIA",
            "T38, FEMALE, 60, AFTER, T_SPINE 0; T_HIP -2.4; T_NECK -0.3, NO, OSTEOPENIA",
            "T38, FEMALE, 60, AFTER, T_SPINE 0; T_HIP -0.2; T_NECK -2.5, NO, OSTEOPOROSIS",
            "T38, FEMALE, 60, AFTER, T_SPINE -3.0; T_HIP -0.2; T_NECK -2.5, NO, OSTEOPOROSIS",
            "WHO-DXA severe, FEMALE, 60, AFTER, T_SPINE -3.0; T_HIP -0.2; T_NECK -2.5, YES, SEVERE_OSTEOPOROSIS",
            "a fracture not known leaves it open, FEMALE, 60, AFTER, T_SPINE -3.0; T_HIP -0.2; T_NECK -2.5, UNKNOWN, OSTEOPOROSIS_MAYBE_SEVERE",
            "nobody asked leaves it open, FEMALE, 60, AFTER, T_SPINE -3.0; T_HIP -0.2; T_NECK -2.5, , OSTEOPOROSIS_MAYBE_SEVERE",
            "osteopenia does not need it, FEMALE, 60, AFTER, T_SPINE -1.5; T_HIP -0.2; T_NECK -1, UNKNOWN, OSTEOPENIA",
            "a fracture alone is no class, FEMALE, 60, AFTER, T_SPINE -1.5; T_HIP -0.2; T_NECK -1, YES, OSTEOPENIA",
            "T39, MALE, 40, UNKNOWN, T_SPINE -2.7; Z_SPINE -2.1; Z_HIP -1; Z_NECK -1, NO, BELOW_EXPECTED",
            "3.4 man of 49, MALE, 49, UNKNOWN, T_SPINE -2.7; Z_SPINE -1.9; Z_HIP -1; Z_NECK -1, NO, WITHIN_EXPECTED",
            "3.4 man of 50, MALE, 50, UNKNOWN, T_SPINE -2.7; T_HIP -1; T_NECK -1; Z_SPINE -1.9, NO, OSTEOPOROSIS",
            "3.4 before the menopause, FEMALE, 60, BEFORE, T_SPINE -2.7; Z_SPINE -2.0; Z_HIP 0; Z_NECK 0, NO, BELOW_EXPECTED",
            "3.4 child, FEMALE, 12, UNKNOWN, Z_SPINE -1.9; Z_HIP 0; Z_NECK 0, NO, WITHIN_EXPECTED",
            "gravest whatever is missing, MALE, 70, UNKNOWN, T_SPINE -2.6, NO, OSTEOPOROSIS"})
    void classes(String row, String sex, int years, Menopause menopause, String scores, FragilityFracture fracture,
            BoneClass expected) {
        assertThat(found(sex, years, menopause, scores, fracture, Set.of()).outcome()).contains(expected);
    }

    @ParameterizedTest(name = "{0}: {1} {2} y, {3}, {4} misses {5}")
    @CsvSource({
            "G4 a site missing, FEMALE, 60, AFTER, T_SPINE -1.0; T_HIP 0.2, T_NECK",
            "G4 menopause, FEMALE, 52, UNKNOWN, T_SPINE -3.0; T_HIP 0.2; T_NECK 0, MENOPAUSE",
            "G4 sex, OTHER, 60, UNKNOWN, T_SPINE -3.0; T_HIP 0.2; T_NECK 0, SEX",
            "3.4 a child is never judged by T, MALE, 12, UNKNOWN, T_SPINE -3.0, Z_HIP Z_NECK Z_SPINE"})
    void saysWhatIsMissing(String row, String sex, int years, Menopause menopause, String scores, String missing) {
        Finding<BoneClass> found = found(sex, years, menopause, scores, FragilityFracture.NO, Set.of());
        assertThat(found.outcome()).isEmpty();
        assertThat(found.missing()).containsExactlyInAnyOrder(missing.split(" "));
    }

    @ParameterizedTest(name = "{0}: without {1} -> {2}")
    @CsvSource({"a replaced hip, HIP, NORMAL", "nothing left to measure, HIP SPINE NECK, -"})
    void aSiteThatCannotBeMeasuredIsNotMissing(String row, String without, String expected) {
        Set<BoneSite> out = EnumSet.noneOf(BoneSite.class);
        for (String site : without.split(" ")) {
            out.add(BoneSite.valueOf(site));
        }
        Finding<BoneClass> found =
                found("MALE", 70, null, "T_SPINE 0; T_NECK -1", FragilityFracture.NO, out);
        assertThat(found.outcome().map(Enum::name).orElse("-")).isEqualTo(expected);
    }

    private static Finding<BoneClass> found(String sex, int years, Menopause menopause, String scores,
            FragilityFracture fracture, Set<BoneSite> out) {
        return BoneDensity.of(new BoneSubject(years, sex),
                new BoneCircumstances("Hologic Horizon", Set.of(), out, menopause, fracture), Night.of(scores));
    }
}
