package org.sleepclinic.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.casefile.FindingConfirmed;
import org.sleepclinic.casefile.StandingSigns;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.LatestValues;
import org.sleepclinic.result.ResultFinalised;
import org.sleepclinic.result.ResultPreliminary;

/**
 * Looks at every value and sign as it arrives; values that a newer day has overtaken say nothing of how calcium is now.
 * A critical preliminary value alarms as a final one does; the alert is
 * written in the same transaction as what raised it, so neither exists without the other.
 */
@Dependent
class RedFlagWatch {
    /** Collapsed, fainted or cannot be woken. */
    private static final String FAINTED = "NOW.08";
    private static final List<String> ECG = List.of("QTC_BAZETT", "QTC_FRIDERICIA", "HEART_RATE");

    @Inject
    private AlertDesk desk;
    @Inject
    private LatestValues values;
    @Inject
    private RedFlags flags;
    @Inject
    private Calcium calcium;
    @Inject
    private AlertQueries queries;
    @Inject
    private Clock clock;

    void finalised(@Observes ResultFinalised news) {
        look(news.report().value(), news.patient(), news.caseId(), values.in(news.report()));
    }

    void preliminary(@Observes ResultPreliminary news) {
        look(news.report().value(), news.patient(), news.caseId(), values.in(news.report()));
    }

    /** Another feature has seen a red flag by its own rules. */
    void alarmed(@Observes Alarm alarm) {
        desk.raise(alarm);
        if (alarm.source() == Alarm.Source.CASE
                && alarm.reasons().stream().map(Reason::input).anyMatch(FAINTED::equals)) {
            afterSyncope(new About(alarm.source(), alarm.subject(), new PatientId(alarm.patient()), alarm.caseId()));
        }
    }

    /** Whoever faints is looked at for the ECG already there: a prolonged QTc is then an emergency (RF-06). */
    private void afterSyncope(About about) {
        Instant since = clock.instant().minus(StandingSigns.PRESENT_NOW);
        Map<String, LatestValue> ecg = values.of(about.patient(), ECG);
        if (!ecg.isEmpty() && ecg.values().stream().allMatch(value -> value.takenAt().isAfter(since))) {
            flags.qt(about, List.copyOf(ecg.values())).ifPresent(desk::raise);
        }
    }

    void confirmed(@Observes FindingConfirmed news) {
        if (!news.present()) {
            return;
        }
        About about = new About(Alarm.Source.CASE, news.findingId(), news.patient(), news.caseId().value());
        if (news.code() == FindingCode.TETANY || news.code() == FindingCode.STRIDOR) {
            desk.raise(about.alarm("RF-05", Alarm.Level.EMERGENCY, flags.tetany(news.code()),
                    List.of(new Reason("finding." + news.code(), "present")), clock.instant()));
        }
        if (news.code().isHypocalcaemiaSymptom() && !queries.isOpen(news.patient(), "RF-04")) {
            severity(about, calcium.picture(news.patient()));
        }
    }

    private void look(UUID report, PatientId patient, UUID caseId, List<LatestValue> found) {
        About about = new About(Alarm.Source.RESULT, report, patient, caseId);
        flags.critical(about, found).forEach(desk::raise);
        flags.qt(about, found).ifPresent(desk::raise);
        boolean measured = measures(found, "CALCIUM");
        if (measured || measures(found, "QTC") && !queries.isOpen(patient, "RF-04")) {
            calcium.pictureWith(patient, report).ifPresent(picture -> {
                severity(about, picture);
                if (measured) {
                    silence(about, picture);
                }
            });
        }
    }

    private static boolean measures(List<LatestValue> found, String family) {
        return found.stream().anyMatch(value -> value.analyte().startsWith(family));
    }

    private void severity(About about, CalciumPicture picture) {
        Finding<CalciumSeverity> finding = HypocalcaemiaSeverity.of(picture);
        if (finding.outcome().filter(CalciumSeverity.SEVERE::equals).isPresent()) {
            desk.raise(about.alarm("RF-04", Alarm.Level.EMERGENCY, flags.severe(picture), finding.reasons(),
                    clock.instant()));
        }
    }

    private void silence(About about, CalciumPicture picture) {
        Finding<Boolean> finding = SilentSevereCalcium.of(picture);
        if (finding.outcome().orElse(false)) {
            desk.raise(about.alarm("RF-04b", Alarm.Level.EMERGENCY, flags.silent(picture), finding.reasons(),
                    clock.instant()));
        }
    }
}
