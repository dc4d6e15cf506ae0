package org.sleepclinic.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.eeg.EegChoices;
import org.sleepclinic.eeg.EegFacade;
import org.sleepclinic.eeg.EegFinding;
import org.sleepclinic.eeg.EegSignificance;
import org.sleepclinic.eeg.Signing;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.EnterReport;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportContent;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.study.BoneCircumstances;
import org.sleepclinic.study.FragilityFracture;
import org.sleepclinic.study.HypopnoeaRule;
import org.sleepclinic.study.Menopause;
import org.sleepclinic.study.StudyContent;

/** The demo's doctor reads studies and signs their reports. */
@Dependent
class Studies {
    private static final EegFinding SPIKES = new EegFinding("EPILEPTIFORM", "LEFT_TEMPORAL", "SPIKE_WAVE", "SINGLE",
            "FREQUENT", null, "MORE_IN_SLEEP", "to the left frontal region", null);

    /** Whose study, and what asked for it. */
    record Asked(PatientId patient, CaseId caseId, OrderId order) {
    }

    @Inject
    private ActingPhysician physician;
    @Inject
    private EegFacade eegs;
    @Inject
    private ResultFacade results;

    /** Spikes over the left temple, more of them in sleep. */
    ReportId spikes(Asked asked, Instant recorded) {
        EegChoices choices = new EegChoices(EegSignificance.EPILEPSY_FOCAL, "none", "four days before", "0.5-70 Hz",
                null, List.of(EegFinding.of("PDR_PRESENT"), EegFinding.of("PDR_REACTIVE"), EegFinding.of("HV_GOOD"),
                        SPIKES));
        List<EnteredValue> figures = figures("EEG_MIN 60 min", "HOURS_SLEPT 3 h", "PDR_FREQUENCY 9.5 Hz");
        return physician.does(() -> eegs.enter(new EnterReport(asked.patient(), asked.order(), asked.caseId().value(),
                ReportCategory.EEG,
                ReportContent.ofStudy(recorded, figures, StudyContent.of("EEG_SLEEP_DEPRIVED").saying(
                        eegs.prose(choices, figures), "Supports focal epilepsy, left temporal.")),
                true), choices, Signing.YES));
    }

    /** A night with limb movements every two minutes and quiet breathing. */
    ReportId night(Asked asked, Instant lightsOut) {
        return sign(asked, ReportCategory.SLEEP, ReportContent.ofStudy(lightsOut,
                figures("TRT 460 min", "SOL 18 min", "REM_LATENCY 95 min", "N1_MIN 28 min", "N2_MIN 206 min",
                        "N3_MIN 74 min", "REM_MIN 82 min", "AROUSALS 96 {events}", "APNOEAS 6 {events}",
                        "HYPOPNOEAS 14 {events}", "RERAS 4 {events}", "SPO2_NADIR 89 %", "PLMS 182 {events}",
                        "PLMW 30 {events}"),
                StudyContent.of("PSG").by(HypopnoeaRule.AASM_1A).saying(
                        "Series of movements of both legs in the first half of the night, some with arousal. No seizure, REM"
                                + " sleep with low chin tone throughout.",
                        "Periodic limb movements above the limit; no sleep apnoea. Iron studies.")));
    }

    /** Bones thinner than at thirty, no osteoporosis. */
    ReportId bones(Asked asked, Instant scanned) {
        return sign(asked, ReportCategory.BONE, ReportContent.ofStudy(scanned,
                figures("BMD_SPINE 0.871 g/cm2", "T_SPINE -1.8 {T-score}", "Z_SPINE -1.1 {Z-score}",
                        "BMD_HIP 0.829 g/cm2", "T_HIP -1.4 {T-score}", "Z_HIP -0.8 {Z-score}", "BMD_NECK 0.705 g/cm2",
                        "T_NECK -1.6 {T-score}", "Z_NECK -0.9 {Z-score}"),
                StudyContent.of("DXA")
                        .of(new BoneCircumstances("Hologic Horizon", Set.of(), Set.of(), Menopause.UNKNOWN,
                                FragilityFracture.NO))
                        .saying("Lumbar spine L1 to L4, left hip.",
                                "Bone density below the mean of young adults, no osteoporosis. Again in two years.")));
    }

    private ReportId sign(Asked asked, ReportCategory category, ReportContent content) {
        return physician.does(() -> results.enter(new EnterReport(asked.patient(), asked.order(),
                asked.caseId().value(), category, content, true)));
    }

    /** Analyte, amount and unit of each. */
    private static List<EnteredValue> figures(String... lines) {
        return Stream.of(lines).map(line -> line.split(" "))
                .map(part -> new EnteredValue(part[0], new BigDecimal(part[1]), part[2])).toList();
    }
}
