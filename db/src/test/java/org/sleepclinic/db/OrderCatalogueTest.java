package org.sleepclinic.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue against the clinical reference (§2.1 to §2.3), typed here a second time. */
class OrderCatalogueTest {
    private static final String EVERY_LOINC = """
            select loinc from catalogue_test where loinc is not null
            union select loinc from analyte where loinc is not null
            union select alternate_loinc from analyte where alternate_loinc is not null""";

    @ParameterizedTest
    @CsvSource({
            "CALCIUM, 17861-6", // public code sells it as CRP
            "CALCIUM_IONISED, 1995-0", "ALBUMIN, 1751-7", "MAGNESIUM, 19123-9", "POTASSIUM, 2823-3", "SODIUM, 2951-2",
            "CHLORIDE, 2075-0", "BICARBONATE, 1963-8", "PHOSPHATE, 2777-1", "VITAMIN_D, 62292-8", "PTH, 2731-8",
            "CREATININE, 2160-0", "UREA, 3094-0", "FERRITIN, 2276-4", "IRON, 2498-4", "TIBC, 2500-7",
            "TRANSFERRIN, 3034-6", "ALP, 6768-6", "TSH, 3016-3", "GLUCOSE, 2345-7", "GLUCOSE_FASTING, 1558-6",
            "TOTAL_CO2, 2028-9", "HCG_URINE, 2106-3",
            "UREA_WHOLE, 22664-7", "ALBUMIN_BCG, 61151-7", "ALBUMIN_BCP, 61152-5", "HAEMOGLOBIN, 718-7", "CRP, 1988-5",
            "CK, 2157-6", "LEUCOCYTES, 6690-2", "PLATELETS, 777-3", "HBA1C, 4548-4", "AST, 1920-8", "ALT, 1742-6",
            "B12, 2132-9", "FOLATE, 2284-8", "HCG, 2118-8",
            "AMYLASE, -", "LIPASE, -", // the reference names them without a code, and none is made up
            "ECG_12, 34534-8", "EEG_ROUTINE, 11523-8", "EEG_SLEEP_DEPRIVED, 11523-8", "EEG_AMBULATORY, 11523-8",
            "EEG_VIDEO, 11523-8", "PSG, 28633-6", "HSAT, -", "SIT, -", "ACTIGRAPHY, -", "MRI_BRAIN, 30657-1",
            "MRI_BRAIN_CONTRAST, 24587-8", "CT_HEAD, 30799-1", "DXA, 38269-7"})
    void carriesTheCodeOfTheReference(String test, String loinc) throws SQLException {
        assertThat(MigratedDatabase.column("select loinc from catalogue_test where code = '" + test + "'"))
                .containsExactly(loinc);
    }

    @Test
    void everyLoincHasItsCheckDigit() throws SQLException {
        assertThat(MigratedDatabase.column(EVERY_LOINC)).hasSizeGreaterThan(30).allMatch(OrderCatalogueTest::isLoinc);
    }

    @Test
    void aSwappedDigitIsFound() {
        assertThat(isLoinc("17861-6")).isTrue();
        assertThat(isLoinc("18761-6")).isFalse();
        assertThat(isLoinc("38263-1")).isFalse();
    }

    /** 38263-0 is the femur's T-score and 90565-3 the RERA index; no orderable test is either. */
    @Test
    void namesNoSingleMeasureOfAStudy() throws SQLException {
        assertThat(MigratedDatabase.column("select loinc from catalogue_test")).doesNotContain("38263-0", "90565-3");
    }

    @Test
    void whatIsOrderedIsWhatIsMeasured() throws SQLException {
        assertThat(MigratedDatabase.column("""
                select coalesce(t.code, a.code)
                  from (select * from catalogue_test where category = 'LAB') t
                  full join (select * from analyte where category = 'LAB' and not derived) a on a.code = t.code
                 where t.code is null or a.code is null
                    or t.loinc is distinct from a.loinc and t.loinc is distinct from a.alternate_loinc"""))
                .as("laboratory tests without their analyte, or under another LOINC").isEmpty();
    }

    @Test
    void baselineSetIsTheReferences() throws SQLException {
        assertThat(items("BASE", true)).containsExactly("CALCIUM", "ALBUMIN", "MAGNESIUM", "POTASSIUM", "SODIUM",
                "PHOSPHATE", "CREATININE", "UREA", "ALP", "VITAMIN_D", "GLUCOSE", "HAEMOGLOBIN", "FERRITIN", "IRON",
                "TIBC",
                "CRP", "TSH", "ECG_12");
        assertThat(items("BASE", false)).isEmpty();
    }

    @Test
    void hypocalcaemiaSetLeavesWhatIsOnlySometimesIndicated() throws SQLException {
        assertThat(items("HCA", true)).containsExactly("CALCIUM", "ALBUMIN", "CALCIUM_IONISED", "MAGNESIUM",
                "PHOSPHATE",
                "PTH", "SODIUM", "POTASSIUM", "UREA", "CREATININE", "VITAMIN_D", "ALP", "ECG_12");
        assertThat(items("HCA", false)).containsExactly("AMYLASE", "LIPASE", "CK");
    }

    /** Clinical reference 2.1, typed a second time: what is for everybody, then what somebody must decide on. */
    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvSource({
            "RLS, FERRITIN IRON TIBC CRP HAEMOGLOBIN CREATININE GLUCOSE LEUCOCYTES PLATELETS, B12 FOLATE PSG SIT HBA1C",
            "SLEEP, PSG ACTIGRAPHY, HSAT", "BONE, DXA CALCIUM VITAMIN_D PTH ALP, ALBUMIN",
            "ASM-BASE, HAEMOGLOBIN SODIUM POTASSIUM UREA CREATININE AST ALT ALP CALCIUM VITAMIN_D LEUCOCYTES PLATELETS, HLA_B1502 HLA_A3101 HCG"})
    void theOtherSetsAreTheReferences(String set, String forAll, String indicated) throws SQLException {
        assertThat(String.join(" ", items(set, true))).isEqualTo(forAll);
        assertThat(String.join(" ", items(set, false))).isEqualTo(indicated);
    }

    @Test
    void epilepsySetIsTheBaselineWithTheEegAndLeavesTheMriForLater() throws SQLException {
        List<String> chosen = items("EPI", true);
        assertThat(chosen).startsWith(items("BASE", true).toArray(String[]::new)).endsWith("EEG_ROUTINE").hasSize(19);
        assertThat(items("EPI", false)).containsExactly("HCG", "EEG_SLEEP_DEPRIVED", "EEG_AMBULATORY", "MRI_BRAIN",
                "CT_HEAD", "PSG");
    }

    /** NG217 1.2.7: 72 h of the seizure; 1.3.1: six weeks of the referral; the others are local. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"EPI, EEG_ROUTINE, 72 SEIZURE", "EPI, MRI_BRAIN, 1008 REFERRAL", "EPI, CALCIUM, 336 ORDER",
            "RLS, FERRITIN, 336 ORDER", "SLEEP, PSG, 1344 ORDER", "BONE, DXA, 2016 ORDER", "BASE, CALCIUM, 336 ORDER"})
    void aTestIsDueAsTheReferenceSays(String set, String test, String due) throws SQLException {
        assertThat(MigratedDatabase.column("select due_hours || ' ' || due_from from order_set_item where set_code = '"
                + set + "' and test_code = '" + test + "'")).containsExactly(due);
    }

    /** 2.1: two years of an inducer or valproate, osteomalacia, a fracture, steroids; 5.4.2: osteoporosis. */
    @Test
    void bonesAreAskedForByWhateverTheReferenceNamesAndARecordCanHold() throws SQLException {
        assertThat(MigratedDatabase.column("select code from order_set_offer where set_code = 'BONE' order by code"))
                .containsExactly("ENZYME_INDUCER", "M80", "M81", "M83", "SYSTEMIC_STEROID", "VALPROATE", "Z79.52",
                        "Z87.31");
        assertThat(MigratedDatabase.column("""
                select o.code from order_set_offer o where o.kind = 'DIAGNOSIS'
                   and not exists (select 1 from icd_code i where starts_with(i.code, o.code))"""))
                .as("a reason nobody can record").isEmpty();
    }

    @Test
    void aHypnicJerkAsksForNoSet() throws SQLException {
        assertThat(MigratedDatabase.column("select set_code from order_set_offer where code = 'HYPNIC_JERK'"))
                .isEmpty();
        assertThat(MigratedDatabase.column("""
                select set_code || ' ' || rule from order_set_offer where kind = 'SUSPICION' order by rule"""))
                .containsExactly("EPI RT-1", "RLS RT-2", "SLEEP RT-3", "HCA RT-4", "BASE RT-5", "SLEEP RT-7",
                        "SLEEP RT-8");
    }

    /** Iron is judged only on a fasting morning sample (AASM25), so each of its tests tells the patient. */
    @Test
    void ironTestsTellThePatientToLeaveOutIron() throws SQLException {
        assertThat(MigratedDatabase.column("""
                select preparation from catalogue_test where code in ('FERRITIN', 'IRON', 'TIBC', 'TRANSFERRIN')"""))
                .hasSize(4).allMatch(text -> text.contains("morning") && text.contains("24 hours"));
    }

    @Test
    void nothingPosesAsApproved() throws SQLException {
        assertThat(MigratedDatabase.column("""
                select code from catalogue_test where approved_on is not null
                union select code from order_set where approved_on is not null""")).isEmpty();
    }

    @Test
    void theApplicationCannotRewriteTheCatalogue() throws SQLException {
        try (Connection app = MigratedDatabase.connect("clinic_app"); Statement statement = app.createStatement()) {
            for (String sql : List.of("update catalogue_test set repeat_days = 0", "delete from order_set_item",
                    "delete from clinical_order", "update order_move set reason = 'x'", "delete from order_move")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("permission denied");
            }
        }
    }

    private static List<String> items(String set, boolean preselected) throws SQLException {
        return MigratedDatabase.column("select test_code from order_set_item where set_code = '" + set
                + "' and preselected = " + preselected + " order by position");
    }

    /** LOINC's check digit: mod 10, doubling every second digit from the right (Luhn). */
    private static boolean isLoinc(String code) {
        if (!code.matches("\\d{1,7}-\\d")) {
            return false;
        }
        int sum = 0;
        int dash = code.indexOf('-');
        for (int i = dash - 1, weight = 2; i >= 0; i--, weight = 3 - weight) {
            int digit = (code.charAt(i) - '0') * weight;
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10 == code.charAt(dash + 1) - '0';
    }

    /** What is reported as a study has figures of its own to ask for; a study without any could not be opened. */
    @Test
    void everyStudyCanBeReported() throws SQLException {
        assertThat(MigratedDatabase.column("""
                select code from catalogue_test t where category in ('EEG', 'IMAGING', 'SLEEP', 'BONE')
                   and not exists (select 1 from study_line l where l.test_code = t.code) order by code""")).isEmpty();
    }
}
