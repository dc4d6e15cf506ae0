package org.sleepclinic.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of clinical reference 5.1.2, 5.1.3 and 5.2.4, typed a second time: a slip in a dose is not seen otherwise. */
class FormularyTest {
    @ParameterizedTest(name = "T44/T45: {0} at {1} mL/min -> at most {2} mg/day")
    @CsvSource({"LEVETIRACETAM, 85, 3000", "LEVETIRACETAM, 80, 2000", "LEVETIRACETAM, 50, 2000",
            "LEVETIRACETAM, 49, 1500",
            "LEVETIRACETAM, 30, 1500", "LEVETIRACETAM, 29, 1000", "GABAPENTIN, 60, 3600", "GABAPENTIN, 59, 1400",
            "GABAPENTIN, 30, 1400", "GABAPENTIN, 29, 700", "GABAPENTIN, 15, 700", "GABAPENTIN, 14, 300",
            "PREGABALIN, 61, 450", "PREGABALIN, 60, 300", "PREGABALIN, 30, 300", "PREGABALIN, 29, 150",
            "PREGABALIN, 15, 150", "PREGABALIN, 14, 75", "GABAPENTIN_ENACARBIL, 60, 1200",
            "GABAPENTIN_ENACARBIL, 59, 600", "GABAPENTIN_ENACARBIL, 29, 300", "GABAPENTIN_ENACARBIL, 0, 300"})
    void oneBandHolds(String agent, String clearance, String maximum) throws SQLException {
        assertThat(MigratedDatabase.column("select maximum from renal_band where agent = '" + agent + "' and ("
                + clearance + " > above or with_lower and " + clearance + " = above) and (up_to is null or " + clearance
                + " < up_to or with_upper and " + clearance + " = up_to)")).containsExactly(maximum);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "LTG | 1: 25 DAILY, 15: 50 DAILY, 29: 50 TWICE_DAILY, 43: 75 TWICE_DAILY, 57: 100 TWICE_DAILY, 71: 125 TWICE_DAILY",
            "LTG_VPA | 1: 25 ALTERNATE_DAYS, 15: 25 DAILY, 29: 25 TWICE_DAILY, 43: 50 TWICE_DAILY",
            "LTG_IND | 1: 50 DAILY, 15: 50 TWICE_DAILY, 29: 100 TWICE_DAILY, 43: 150 TWICE_DAILY",
            "LEV | 1: 250 TWICE_DAILY, 15: 500 TWICE_DAILY",
            "CBZ | 1: 200 TWICE_DAILY, 8: 200 THREE_TIMES_DAILY, 15: 400 TWICE_DAILY",
            "GBP_RLS | 1: 300 EVENING", "GBP_RLS_65 | 1: 100 EVENING", "PGB_RLS | 1: 75 EVENING",
            "PGB_RLS_65 | 1: 50 EVENING",
            "ROT_RLS | 1: 1 PATCH_DAILY, 8: 2 PATCH_DAILY, 15: 3 PATCH_DAILY"})
    void laddersAreAsWritten(String ladder, String rungs) throws SQLException {
        assertThat(MigratedDatabase.column("select string_agg(from_day || ': ' || amount || ' ' || frequency, ', '"
                + " order by position) from ladder_rung where ladder = '" + ladder + "'")).containsExactly(rungs);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({"LAMOTRIGINE, EPILEPSY, P3M", "CLOBAZAM, EPILEPSY, P6M", "PHENOBARBITAL, EPILEPSY, P6M",
            "PRAMIPEXOLE, RLS, 0.125 every 7", "ROPINIROLE, RLS, 0.25 every 7", "GABAPENTIN, RLS, P7D"})
    void howAnAgentIsTakenAway(String agent, String purpose, String how) throws SQLException {
        assertThat(MigratedDatabase.column("select coalesce(least, step || ' every ' || every_days) from agent_taper"
                + " where agent = '" + agent + "' and purpose = '" + purpose + "'")).containsExactly(how);
        assertThat(MigratedDatabase.column("select code from agent a where not exists (select 1 from agent_taper t"
                + " where t.agent = a.code and t.purpose = 'EPILEPSY')")).isEmpty();
    }

    @ParameterizedTest(name = "5.1.2 {0}: first line {1}")
    @CsvSource({"TONIC_CLONIC, LAMOTRIGINE LEVETIRACETAM VALPROATE", "FOCAL, LAMOTRIGINE LEVETIRACETAM",
            "ABSENCE, ETHOSUXIMIDE", "ABSENCE_AND_OTHER, LAMOTRIGINE LEVETIRACETAM VALPROATE",
            "MYOCLONIC, LEVETIRACETAM VALPROATE", "TONIC_ATONIC, LAMOTRIGINE VALPROATE",
            "RLS, GABAPENTIN GABAPENTIN_ENACARBIL PREGABALIN"})
    void firstLines(String subject, String agents) throws SQLException {
        assertThat(
                MigratedDatabase.column("select string_agg(agent, ' ' order by agent) from agent_line where subject = '"
                        + subject + "' and line = 1"))
                .containsExactly(agents);
    }

    /** 5.1.5, and the inducers of 5.1.4: what is asked, after how many days first and then. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', value = {
            "CARBAMAZEPINE | 1 | HAEMOGLOBIN,LEUCOCYTES,PLATELETS,ALT,AST,ALP,SODIUM - -",
            "CARBAMAZEPINE | 2 | HAEMOGLOBIN,LEUCOCYTES,PLATELETS,ALT,AST,ALP,SODIUM 42 182",
            "OXCARBAZEPINE | 2 | HAEMOGLOBIN,LEUCOCYTES,PLATELETS,ALT,AST,ALP,SODIUM 42 182",
            "VALPROATE | 2 | HAEMOGLOBIN,LEUCOCYTES,PLATELETS,ALT,AST,ALP 91 365",
            "CARBAMAZEPINE | 3 | VITAMIN_D,CALCIUM,ALP 365 365", "OXCARBAZEPINE | 3 | VITAMIN_D,CALCIUM,ALP 365 365",
            "TOPIRAMATE | 2 | VITAMIN_D,CALCIUM,ALP 365 365", "LEVETIRACETAM | 2 | CREATININE 365 365",
            "ETHOSUXIMIDE | 1 | HAEMOGLOBIN,LEUCOCYTES,PLATELETS - -"})
    void whatIsWatchedIsAskedForWhole(String agent, int position, String row) throws SQLException {
        assertThat(MigratedDatabase.column("select concat_ws(' ', analytes, coalesce(cast(due_days as text), '-'),"
                + " coalesce(cast(every_days as text), '-')) from agent_monitoring where agent = '" + agent
                + "' and position = " + position)).containsExactly(row);
    }

    /** A plan's step asks as often as the treatment does: one interval wherever it is said. */
    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"EP-22, CARBAMAZEPINE, 2", "EP-22, OXCARBAZEPINE, 2", "EP-23, VALPROATE, 2", "EP-24, CARBAMAZEPINE, 3",
            "EP-25, LEVETIRACETAM, 2"})
    void aStepAndATreatmentAskAlike(String step, String agent, int position) throws SQLException {
        assertThat(MigratedDatabase.column("""
                select s.code from protocol_step s join agent_monitoring m on m.agent = '%s' and m.position = %d
                  join step_outcome o on o.step_id = s.id and o.code in ('FINE', 'AGAIN')
                 where s.code = '%s' and abs(extract(epoch from s.due_after) / 86400 - m.due_days) <= 6
                   and abs(extract(epoch from coalesce(o.due_after, s.due_after)) / 86400 - m.every_days) <= 6"""
                .formatted(agent, position, step))).containsExactly(step);
    }

    /** A brand is in every class of its substance: the checks and the ladder ask by class. */
    @ParameterizedTest(name = "{0} is in every class of {1}")
    @CsvSource({"epilim, valproate", "depakine, valproate", "depakote, valproate", "convulex, valproate",
            "orfiril, valproate", "episenta, valproate", "tegretol, carbamazepine", "timonil, carbamazepine",
            "dilantin, phenytoin", "epanutin, phenytoin", "lamictal, lamotrigine", "keppra, levetiracetam",
            "neurontin, gabapentin", "lyrica, pregabalin", "mirapexin, pramipexole", "sifrol, pramipexole",
            "requip, ropinirole", "neupro, rotigotine"})
    void aBrandCountsAsItsSubstance(String brand, String substance) throws SQLException {
        assertThat(
                MigratedDatabase.column("select class from medicine_class where medicine = '" + brand + "' order by 1"))
                .isNotEmpty().isEqualTo(MigratedDatabase.column("select class from medicine_class where medicine = '"
                        + substance + "' order by 1"));
    }

    /** 5.1.4: inducers defeat pill, patch, ring and implant, and none of these was known by its name. */
    @Test
    void everyWayOfHormonalContraceptionIsKnown() throws SQLException {
        assertThat(MigratedDatabase.column("select medicine from medicine_class where class = 'ORAL_CONTRACEPTIVE'"))
                .contains("etonogestrel", "nexplanon", "implanon", "norelgestromin", "nuvaring", "evra", "desogestrel");
        assertThat(MigratedDatabase.column(
                "select medicine from medicine_class where class = 'OESTROGEN_CONTRACEPTIVE'"))
                .contains("norelgestromin").doesNotContain("etonogestrel", "nexplanon");
        assertThat(MigratedDatabase.column(
                "select medicine from medicine_class where class = 'NOT_LEVONORGESTREL'"))
                .contains("intrauterine", "mirena");
    }

    /** OxyNorm for pain was ended when Targin was begun for restless legs; an allergy to either is one to both. */
    @Test
    void oxycodoneAloneIsNotOxycodoneWithNaloxone() throws SQLException {
        assertThat(MigratedDatabase.column(
                "select medicine from medicine_class where class = 'OXYCODONE_NALOXONE' order by 1"))
                .containsExactly("oxycodone", "targin", "targinact");
        assertThat(MigratedDatabase.column("select medicine from medicine_class where class = 'OXYCODONE'"))
                .contains("oxycodone", "oxynorm", "shortec", "oxycontin", "longtec", "targin");
        assertThat(MigratedDatabase.column("select class from medicine_class where medicine = 'oxynorm'"))
                .contains("OPIOID");
    }

    @Test
    void eachAgentHasItsNamesInAClassOfItsCode() throws SQLException {
        assertThat(MigratedDatabase.column("select code from agent a where not exists (select 1 from medicine_class c"
                + " where c.class = a.code and lower(a.name) ~ ('\\m' || c.medicine || '\\M'))")).isEmpty();
    }

    /** Every ladder begins on day 1 and never falls; valproate is never offered without its gate. */
    @Test
    void nothingContradictsItself() throws SQLException {
        assertThat(MigratedDatabase.column("select l.code from ladder l where not exists (select 1 from ladder_rung r"
                + " where r.ladder = l.code and r.position = 1 and r.from_day = 1)")).isEmpty();
        assertThat(MigratedDatabase
                .column("select agent from agent_line where (agent = 'VALPROATE') <> (gate is not null)"))
                .isEmpty();
        assertThat(MigratedDatabase.column("select code from ladder where usual_low > coalesce(usual_high, usual_low)"
                + " or usual_high > maximum")).isEmpty();
        assertThat(MigratedDatabase.column("select code from ladder where more is null")).isEmpty();
        assertThat(MigratedDatabase.rows("select code from safety_check where code in ('SC-60', 'SC-26', 'SC-36')"
                + " and level = 'STOP' order by 1"))
                .isEqualTo(List.of(List.of("SC-26"), List.of("SC-36"), List.of("SC-60")));
    }
}
