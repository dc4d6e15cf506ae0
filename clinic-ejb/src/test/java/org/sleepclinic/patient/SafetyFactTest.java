package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sleepclinic.patient.People.NOW;
import static org.sleepclinic.patient.People.NURSE;
import static org.sleepclinic.patient.People.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
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
    void nothingWasThereBeforeThePatientWasBorn() {
        LocalDate born = LocalDate.of(1984, 3, 14);
        PatientTest.refuses(() -> SafetyFact.requireLived(penicillin(born.minusDays(1)), born),
                "safety.since.beforeBirth", "since");
        assertThatCode(() -> {
            SafetyFact.requireLived(penicillin(born), born);
            SafetyFact.requireLived(penicillin(null), born);
            SafetyFact.requireLived(penicillin(born.minusDays(1)), null);
        }).doesNotThrowAnyException();
    }

    private static NewSafetyFact penicillin(LocalDate since) {
        return new NewSafetyFact(SafetyKind.ALLERGY, "Penicillin", "rash", null, since);
    }

    /** A treatment begun here tells nothing of what else is taken; who told that last stays with its entry. */
    @Test
    void whatWasDecidedKeepsWhoToldWhatElseIsTaken() {
        Instant before = NOW.minusSeconds(3600);
        UUID doctor = new UUID(0, 8);
        SafetyFact lamotrigine = decided("Lamotrigine", List.of());
        assertThat(lamotrigine.isTold()).isFalse();
        assertThat(lamotrigine).extracting("toldAt", "toldBy").containsOnlyNulls();
        assertThat(decided("Levetiracetam", List.of(lamotrigine)).isTold()).isFalse();
        lamotrigine.isAll(before, doctor);
        SafetyFact raised = decided("Lamotrigine", List.of(lamotrigine));
        assertThat(raised.isTold()).isTrue();
        assertThat(raised).extracting("toldAt", "toldBy").containsExactly(before, doctor);
        assertThat(decided("Levetiracetam", List.of(raised, digoxin(null)))).extracting("toldAt", "toldBy")
                .as("told later").containsExactly(NOW, NURSE);
    }

    private static SafetyFact decided(String medicine, List<SafetyFact> known) {
        return SafetyFact.decided(GRACE, new NewSafetyFact(SafetyKind.MEDICINE, medicine, null, null, TODAY), known,
                NOW, new UUID(0, 7));
    }

    /** A medicine told today as taken since long ended "yesterday", the day before anybody had recorded it. */
    @Test
    void noEntryEndsBeforeItWasMade() {
        ZonedDateTime now = NOW.atZone(ZoneOffset.UTC);
        SafetyFact toldToday = digoxin(null);
        toldToday.giveWay(now, NURSE);
        assertThat(toldToday).extracting("endedOn", "voidedAt").containsExactly(now.toLocalDate(), null);
        SafetyFact toldBefore = digoxin(null);
        toldBefore.giveWay(now.plusDays(1), NURSE);
        assertThat(toldBefore).extracting("endedOn").isEqualTo(now.toLocalDate());
        SafetyFact ofToday = digoxin(now.toLocalDate());
        ofToday.giveWay(now, NURSE);
        assertThat(ofToday.stands()).isFalse();
        assertThat(ofToday).extracting("endedOn").isNull();
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
