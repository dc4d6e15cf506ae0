package org.sleepclinic.emergency;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.UUID;
import org.sleepclinic.assessment.Place;
import org.sleepclinic.emergency.EmergencyQueries.Entry;
import org.sleepclinic.emergency.EmergencyQueries.Step;
import org.sleepclinic.emergency.EmergencySheet.Head;
import org.sleepclinic.emergency.SeizureClock.Prompt;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.plan.PlanFacade;
import org.sleepclinic.plan.PlanId;
import org.sleepclinic.plan.ValueWindows;
import org.sleepclinic.protocol.Protocols;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.LatestValues;

/** An emergency as it runs: the page everybody around the patient works from. */
@Stateless
@Boundary
public class EmergencyPlanFacade {
    private static final String SEIZURE = "STATUS";
    private static final String FIRST_MINUTES = "ST-01";
    private static final int ADULT = 18;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(1440);
    private static final Map<String, List<String>> MATTERS = Map.of(SEIZURE,
            List.of("GLUCOSE", "SODIUM", "CALCIUM_ADJUSTED", "MAGNESIUM"), "HCA",
            List.of("CALCIUM_ADJUSTED", "CALCIUM_IONISED", "QTC_FRIDERICIA", "MAGNESIUM", "PTH", "POTASSIUM"));

    @Inject
    private EmergencyQueries queries;
    @Inject
    private EmergencyRepository events;
    @Inject
    private DoseWays ways;
    @Inject
    private Protocols protocols;
    @Inject
    private LatestValues latest;
    @Inject
    private ValueWindows windows;
    @Inject
    private PatientFacade patients;
    @Inject
    private PlanFacade plans;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** Everything the page shows; refuses {@code unknown}. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public EmergencySheet sheet(PlanId id) {
        Head head = queries.head(id);
        audit.read(head.patient(), "emergency.sheet", id.value());
        PatientId patient = new PatientId(head.patient());
        PatientBanner banner = patients.banner(patient);
        List<Entry> log = queries.log(id);
        List<Step> steps = queries.steps(id);
        boolean seizure = head.protocol().equals(SEIZURE);
        SeizureCourse course = new SeizureCourse(steps, log);
        Optional<Instant> began =
                course.began().or(() -> seizure ? Optional.empty() : Optional.ofNullable(head.since()));
        List<LatestValue> values = values(patient, MATTERS.getOrDefault(head.protocol(), List.of()));
        List<EmergencySheet.Given> doses = doses(log);
        List<EmergencySheet.Given> counted = counted(doses);
        return new EmergencySheet(head, banner, seizure, began.orElse(null),
                seizure && began.filter(at -> SeizureClock.isStatus(at, clock.instant())).isPresent(),
                seizure ? prompt(began, counted, course.isOver()) : null, seizure ? course.end().orElse(null) : null,
                newest(log, "PLACE").map(Entry::place).orElse(null),
                checklist(head, banner, counted).of(due(steps, began)), doses, values,
                values.stream().filter(value -> windows.isOld(value.analyte(), value.takenAt()))
                        .map(LatestValue::analyte).collect(Collectors.toSet()),
                log.stream().filter(entry -> entry.isA("CALL")).map(Entry::call).toList(),
                head.active() && (caller.is(NURSE) || caller.is(PHYSICIAN)));
    }

    /** What the clock says now on a page that was read a while ago; null outside a seizure. Nothing is read or kept. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public Optional<Prompt> prompt(EmergencySheet sheet) {
        boolean over = sheet.prompt() == Prompt.OVER;
        return sheet.seizure() ? Optional.ofNullable(prompt(Optional.ofNullable(sheet.began()), sheet.counted(), over))
                : Optional.empty();
    }

    /**
     * When the seizure began, told as people tell it: so many minutes ago.
     *
     * @throws DomainException {@code text.required} or {@code emergency.minutes} at {@code minutes}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void beganAgo(PlanId id, BigDecimal minutes) {
        if (minutes == null) {
            throw new DomainException("text.required").at("minutes");
        }
        if (minutes.signum() < 0 || minutes.compareTo(LONGEST) > 0) {
            throw new DomainException("emergency.minutes").at("minutes");
        }
        Duration ago = Duration.ofSeconds(minutes.multiply(BigDecimal.valueOf(60)).longValue());
        keep(id, EmergencyEvent.Kind.BEGAN, clock.instant().minus(ago), null);
    }

    /** Where the patient is (D14); refuses {@code assessment.emergency.place} when nobody said. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void isAt(PlanId id, Place place) {
        if (place == null) {
            throw new DomainException("assessment.emergency.place").at("place");
        }
        keep(id, EmergencyEvent.Kind.PLACE, clock.instant(), place);
    }

    /**
     * Somebody was called.
     *
     * @throws DomainException {@code text.required} at {@code whom} or {@code said}, {@code emergency.future} at
     *                         {@code calledAt}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void called(RecordCall told) {
        Head head = running(told.plan());
        events.add(new EmergencyEvent(Uuid7.next(), told.plan(), head.patient(), EmergencyEvent.Kind.CALL,
                past(told.at(), "calledAt"), null, TextEntry.required(told.whom(), 200, "whom"),
                TextEntry.required(told.said(), 1000, "said"), told.readBack(), clock.instant(), caller.id()));
        audit.changed(head.patient(), "emergency.call_made", told.plan().value());
    }

    /**
     * Keeps a dose as it was given ({@link PlanFacade#recordDose}).
     *
     * @throws DomainException at {@code doseReason} where something asks and no reason was given; it is never refused with one:
     *                         {@code emergency.warned}, {@code emergency.again}, {@code emergency.cap},
     *                         {@code emergency.uncounted}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void give(GiveDose told) {
        Head head = running(told.plan());
        String reason = told.dose().reason();
        if (reason == null || reason.isBlank()) {
            EmergencyChecklist checklist = checklist(head, patients.banner(new PatientId(head.patient())),
                    counted(doses(queries.log(told.plan()))));
            checklist.asks(told.way(), stepOf(told), told.dose()).ifPresent(asking -> {
                throw asking.at("doseReason");
            });
        }
        plans.recordDose(told.dose());
        audit.changed(head.patient(), "emergency.dose", told.plan().value());
    }

    /**
     * Strikes a dose out that was written down wrongly; it stays readable and counts for nothing.
     *
     * @throws DomainException {@code unknown}, {@code plan.dose_struck} (who), {@code text.required} at {@code reason}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void strike(PlanId id, UUID dose, String reason) {
        Head head = queries.head(id);
        EmergencySheet.Given wrong = doses(queries.log(id)).stream().filter(one -> one.id().equals(dose)).findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        if (wrong.isStruck()) {
            throw new DomainException("emergency.struck_already", wrong.struck());
        }
        plans.strikeDose(dose, reason);
        audit.changed(head.patient(), "emergency.dose_struck", dose);
    }

    private String stepOf(GiveDose told) {
        return queries.steps(told.plan()).stream().filter(step -> step.id().equals(told.dose().step()))
                .map(Step::code).findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private static List<EmergencySheet.Given> counted(List<EmergencySheet.Given> doses) {
        return doses.stream().filter(dose -> !dose.isStruck()).toList();
    }

    private static List<EmergencySheet.Given> doses(List<Entry> log) {
        return log.stream().filter(entry -> entry.isA("DOSE")).map(Entry::given).toList();
    }

    private void keep(PlanId id, EmergencyEvent.Kind kind, Instant at, Place place) {
        Head head = running(id);
        events.add(new EmergencyEvent(Uuid7.next(), id, head.patient(), kind, at, place, null, null, null,
                clock.instant(), caller.id()));
        audit.changed(head.patient(), "emergency.told", id.value());
    }

    private Head running(PlanId id) {
        Head head = queries.head(id);
        if (!head.active()) {
            throw new DomainException("emergency.ended");
        }
        return head;
    }

    private Instant past(Instant at, String field) {
        if (at == null) {
            throw new DomainException("text.required").at(field);
        }
        if (at.isAfter(clock.instant())) {
            throw new DomainException("emergency.future").at(field);
        }
        return at;
    }

    private EmergencyChecklist checklist(Head head, PatientBanner banner, List<EmergencySheet.Given> doses) {
        LocalDate today = LocalDate.now(clock);
        int years = Period.between(banner.birthDate(), today).getYears();
        Optional<BigDecimal> kilograms = Optional.ofNullable(banner.weightKg()).filter(
                weight -> banner.weighedAt().isAfter(today.minusYears(1).atStartOfDay(clock.getZone()).toInstant()));
        return new EmergencyChecklist(protocols.version(head.versionId()), ways.of(head.versionId()), kilograms,
                years >= ADULT, banner.childbearing(today).isPossible(), doses, ways.rounded());
    }

    private List<LatestValue> values(PatientId patient, List<String> analytes) {
        Map<String, LatestValue> newest = latest.of(patient, analytes);
        return analytes.stream().filter(newest::containsKey).map(newest::get).toList();
    }

    private static Optional<Entry> newest(List<Entry> log, String kind) {
        return log.stream().filter(entry -> entry.isA(kind)).reduce((first, last) -> last);
    }

    private Prompt prompt(Optional<Instant> began, List<EmergencySheet.Given> doses, boolean over) {
        return SeizureClock.of(SeizureClock.Seen.of(began, doses, over), clock.instant()).outcome().orElse(null);
    }

    /**
     * The first minutes end when the seizure has lasted five, not five after somebody opened this page. Only this page counts
     * so: the step itself keeps the due time it was opened with, and lists of what is due read that one.
     */
    private static List<Step> due(List<Step> steps, Optional<Instant> began) {
        return steps.stream().map(step -> step.code().equals(FIRST_MINUTES)
                ? began.map(at -> step.dueBy(SeizureClock.statusFrom(at))).orElse(step) : step).toList();
    }
}
