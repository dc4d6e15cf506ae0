package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sleepclinic.patient.People.NOW;
import static org.sleepclinic.patient.People.NURSE;
import static org.sleepclinic.patient.People.TODAY;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyFactTest {
    private static final PatientId GRACE = new PatientId(UUID.randomUUID());

    private static SafetyFact digoxin(LocalDate since) {
        return SafetyFact.present(GRACE,
                new NewSafetyFact(SafetyKind.MEDICINE, "Digoxin 125 µg", "once daily", null, since), TODAY,
                NOW, NURSE);
    }

    @ParameterizedTest
    @CsvSource({"Digoxin 125 µg, digoxin", "Calcium carbonate 1 g twice daily, calcium_carbonate",
            "Penicillin, penicillin",
            "'Alfacalcidol (One-Alpha), 0.5 µg', alfacalcidol", "B12, b"})
    void aLabelBeginsWithTheNameOfTheDrug(String label, String code) {
        assertThat(SafetyFact.codeOf(label)).isEqualTo(code);
    }

    @Test
    void nothingBeginsInTheFuture() {
        PatientTest.refuses(() -> digoxin(TODAY.plusDays(1)), "date.future", "since");
    }

    @Test
    void endsOnceAndNotBeforeItBegan() {
        SafetyFact fact = digoxin(TODAY.minusDays(30));
        PatientTest.refuses(() -> fact.end(TODAY.minusDays(31), TODAY), "safety.end.beforeStart", "endedOn");
        PatientTest.refuses(() -> fact.end(TODAY.plusDays(1), TODAY), "date.future", "endedOn");
        PatientTest.refuses(() -> fact.end(null, TODAY), "text.required", "endedOn");
        fact.end(TODAY, TODAY);
        assertThatThrownBy(() -> fact.end(TODAY, TODAY)).hasMessage("safety.ended");
    }

    @Test
    void isVoidedOnceAndWithAReason() {
        SafetyFact fact = digoxin(null);
        PatientTest.refuses(() -> fact.voidEntry(" ", NOW, NURSE), "text.required", "reason");
        fact.voidEntry("wrong patient", NOW, NURSE);
        assertThatThrownBy(() -> fact.voidEntry("again", NOW, NURSE)).hasMessage("entry.voided");
        assertThatThrownBy(() -> fact.end(TODAY, TODAY)).hasMessage("entry.voided");
    }
}
