package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.safety.SafetyCheck.Level;
import org.sleepclinic.safety.SafetyNotice;

/** What the patient's list already holds when an agent is chosen: what gives way to it, and what stays. */
class TakenAlreadyIT extends MedicationCase {
    /** Choosing lamotrigine ended the entry, valproate was off the list, and the ladder climbed as without it. */
    @ParameterizedTest
    @ValueSource(strings = {"Epilim 500 mg + lamotrigine 100 mg", "Lamotrigine 100 mg + Epilim 500 mg"})
    void anEntryThatHoldsAnotherMedicineStays(String entry) {
        patients.takes(of, entry);
        Option option = option(Subject.FOCAL, "LAMOTRIGINE");
        assertThat(option.staying()).containsExactly(entry);
        assertThat(option.notices()).extracting(SafetyNotice::code).contains("TAKEN-ALREADY");
        TreatmentId begun = choose(Subject.FOCAL, "LAMOTRIGINE", option.start(), because("led here from now on"));
        assertThat(standing(entry)).isEqualTo("1");
        assertThat(page(begun).otherLadder()).as("the ladder beside valproate is followed, and holds").isNull();
        due(begun);
        as.physician(() -> medication.titrate(seen(begun), because("as planned")));
        assertThat(standing(entry)).as("a new dose ends it no more than the first").isEqualTo("1");
        assertThat(option(Subject.FOCAL, "LAMOTRIGINE").ladder().code()).isEqualTo("LTG_VPA");
    }

    @Test
    void valproateBesideAnEntryThatHoldsItIsTakenAlready() {
        patients.takes(of, "Epilim 500 mg + lamotrigine 100 mg");
        patients.takes(of, "Sodium valproate 300 mg");
        assertThat(option(Subject.TONIC_CLONIC, "VALPROATE")).satisfies(option -> {
            assertThat(option.notices()).filteredOn(SafetyNotice::code, "TAKEN-ALREADY").singleElement()
                    .satisfies(notice -> {
                        assertThat(notice.level()).isEqualTo(Level.WARN);
                        assertThat(notice.says()).contains("takes the place of the entry: Sodium valproate 300 mg.")
                                .contains("Epilim 500 mg + lamotrigine 100 mg");
                    });
            assertThat(option.staying()).containsExactly("Epilim 500 mg + lamotrigine 100 mg");
        });
    }

    /** OxyNorm for pain was ended when oxycodone with naloxone was begun; an allergy to it speaks all the same. */
    @Test
    void oxycodoneForPainIsNoOxycodoneWithNaloxone() {
        patients.takes(of, "OxyNorm 5 mg");
        assertThat(option(Subject.RLS, "OXYCODONE_NALOXONE").notices()).extracting(SafetyNotice::code)
                .doesNotContain("TAKEN-ALREADY", "ALLERGY");
        patients.run("insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, version)"
                + " select ?, ?, 'ALLERGY', 'PRESENT', 'OxyContin (rash)', now(), id, 0 from clinic_user where id = ?",
                Uuid7.next(), patient(), SECOND);
        assertThat(option(Subject.RLS, "OXYCODONE_NALOXONE").notices()).extracting(SafetyNotice::code)
                .contains("ALLERGY");
    }

    private String standing(String entry) {
        return patients.text("select cast(count(*) as text) from safety_fact where patient_id = ? and label = ?"
                + " and voided_at is null and ended_on is null", patient(), entry);
    }
}
