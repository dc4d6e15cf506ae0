package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;

/** Something is happening now: shown to everybody and without a patient, confirmed by a clinician, and somebody is alarmed. */
class EmergencyIT extends InContainer {
    @Inject
    private EmergencyFacade emergencies;
    @Inject
    private AlertFacade alerts;
    @Inject
    private IntakePatients patients;

    private CaseId lia;

    @BeforeEach
    void aReferredPatient() {
        lia = patients.referred();
    }

    @Test
    void showsWhatSignsMeanWithoutKnowingThePatient() {
        List<RedFlag> flags = as.frontDesk(() -> emergencies.shown(Map.of("NOW.01", "YES", "NOW.02", "6")));
        assertThat(flags).filteredOn(flag -> flag.weighing().isPresent()).extracting(RedFlag::code)
                .containsExactly("RF-L1", "RF-01");
    }

    @Test
    void aConfirmedStridorAlarmsAndBecomesAFinding() {
        as.nurse(() -> emergencies
                .raise(new CheckNow(lia, Place.AT_HOME, Map.of("NOW.06", "YES", "NOW.07", "UNKNOWN"))));
        assertThat(patients.column("select rule_id || ' ' || level from alert where case_id = ?", lia.value()))
                .containsExactly("RF-05 EMERGENCY");
        assertThat(patients.column("select code || ' ' || note from case_finding where case_id = ? and present",
                lia.value()))
                .containsExactly("STRIDOR at home");
        assertThat(patients.column(
                "select place || ' ' || cast(red_flags as text) from emergency_check where case_id = ?", lia.value()))
                .containsExactly("AT_HOME {RF-05}");
    }

    @Test
    void aPatientWhoseCaseIsClosedIsHelpedAllTheSame() {
        patients.closed(lia);
        as.nurse(() -> emergencies.raise(new CheckNow(lia, Place.IN_BUILDING, Map.of("NOW.06", "YES"))));
        assertThat(patients.column("select rule_id || ' ' || level from alert where case_id = ?", lia.value()))
                .containsExactly("RF-05 EMERGENCY");
        assertThat(patients.column("select cast(red_flags as text) from emergency_check where case_id = ?",
                lia.value())).containsExactly("{RF-05}");
        assertThat(patients.column("select code from case_finding where case_id = ?", lia.value())).isEmpty();
    }

    @Test
    void everyOtherFlagAlarmsWithWhereThePatientIs() {
        as.physician(() -> emergencies.raise(new CheckNow(lia, Place.AT_HOME, Map.of("NOW.01", "YES", "NOW.02", "6"))));
        assertThat(
                patients.column("select rule_id || ' ' || level from alert where case_id = ? order by 1", lia.value()))
                .as("one event, one alert").containsExactly("RF-01 EMERGENCY");
        assertThat(patients.column("select headline from alert where case_id = ?", lia.value()))
                .containsExactly("Convulsing now, Minutes so far: 6");
        assertThat(patients.column("select cast(red_flags as text) from emergency_check where case_id = ?",
                lia.value())).containsExactly("{RF-L1,RF-01}");
        assertThat(patients.column("select cast(reasons as text) from alert where case_id = ?", lia.value()))
                .allMatch(reasons -> reasons.contains("at home") && reasons.contains("RF-01, RF-L1"));
    }

    @Test
    void theFrontDeskCallsForHelpForSomebodyNobodyHasNamed() {
        as.frontDesk(() -> emergencies.callForHelp(new CallForHelp(null, Place.IN_BUILDING, "a visitor, waiting room",
                Map.of("NOW.01", "YES", "NOW.02", "about six"))));
        AlertView alarm = as.nurse(() -> alerts.open()).stream().filter(AlertView::isCallForHelp)
                .max(Comparator.comparing(AlertView::raisedAt)).orElseThrow();
        assertThat(alarm.headline()).isEqualTo("Help needed in the building: a visitor, waiting room");
        assertThat(alarm.isNamed()).isFalse();
        assertThat(alarm.reasons()).extracting(Reason::seen).containsExactly("in the building", "yes", "about six");
        assertThat(alarm.waitsFor(Staff.NURSE.id())).isTrue();
        as.physician(() -> alerts.acknowledge(alarm.id(), alarm.version(), "with her now"));
        assertThat(as.nurse(() -> alerts.find(alarm.id())).isOpen()).isFalse();
    }

    @Test
    void aCallForHelpFromACaseConfirmsNothingAndCanBeMadeAgain() {
        CallForHelp call = new CallForHelp(lia, Place.AT_HOME, null, Map.of("NOW.07", "YES"));
        as.technologist(() -> emergencies.callForHelp(call));
        as.technologist(() -> emergencies.callForHelp(call));
        assertThat(patients.column("select rule_id || ' ' || source from alert where case_id = ?", lia.value()))
                .containsExactly("RF-L1 HELP", "RF-L1 HELP");
        assertThat(patients.column("select code from case_finding where case_id = ?", lia.value())).isEmpty();
        assertThatThrownBy(() -> as.administrator(() -> emergencies.callForHelp(call)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void helpIsCalledBeforeAnybodySaidWhere() {
        as.frontDesk(() -> emergencies.callForHelp(new CallForHelp(lia, null, null, Map.of("NOW.01", "YES"))));
        assertThat(patients.column("select headline from alert where case_id = ?", lia.value()))
                .containsExactly("Help needed at a place nobody has said");
    }

    @Test
    void firstAsksWhereThePatientIs() {
        assertThatThrownBy(() -> as.nurse(() -> emergencies.raise(new CheckNow(lia, null, Map.of("NOW.06", "YES")))))
                .hasMessage("assessment.emergency.place");
    }

    @Test
    void nothingSeenAlarmsNobodyAndTheFrontDeskConfirmsNothing() {
        assertThatThrownBy(
                () -> as.nurse(() -> emergencies.raise(new CheckNow(lia, Place.IN_BUILDING, Map.of("NOW.06", "NO")))))
                .hasMessage("assessment.emergency.nothing");
        assertThatThrownBy(() -> as
                .frontDesk(() -> emergencies.raise(new CheckNow(lia, Place.IN_BUILDING, Map.of("NOW.06", "YES")))))
                .isInstanceOf(EJBAccessException.class);
        assertThat(as.frontDesk(() -> emergencies.whereabouts(lia)).address()).isEqualTo("3 Birch Lane");
    }
}
