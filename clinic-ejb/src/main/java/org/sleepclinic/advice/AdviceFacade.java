package org.sleepclinic.advice;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;

/** Safety advice: which of it a patient was given and when, and what was told about driving. */
@Stateless
@Boundary
public class AdviceFacade {
    private static final int LONGEST_NOTE = 400;

    @Inject
    private AdviceQueries queries;
    @Inject
    private AdviceRepository advice;
    @Inject
    private DrivingRules rules;
    @Inject
    private CaseFacade cases;
    @Inject
    private PatientFacade patients;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** What the page shows. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public AdviceSheet sheet(CaseId caseId) {
        CaseView of = cases.view(caseId);
        PatientId patient = of.patient();
        audit.read(patient.value(), "advice.sheet", caseId.value());
        return new AdviceSheet(patients.banner(patient), queries.items(caseId), queries.driving(patient),
                rules.countries(), of.status().isOpen() && (caller.is(NURSE) || caller.is(PHYSICIAN)));
    }

    /**
     * These were gone through with the patient on that day.
     *
     * @throws DomainException {@code advice.nothing} or {@code advice.unknown} at {@code items}; {@code advice.future} at
     *                         {@code givenOn}; {@code case.closed}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void give(CaseId caseId, Set<String> items, LocalDate on) {
        CaseView of = open(caseId);
        if (items.isEmpty()) {
            throw new DomainException("advice.nothing").at("items");
        }
        Set<String> known = queries.items(caseId).stream().map(AdviceItem::code)
                .collect(Collectors.toSet());
        if (!known.containsAll(items)) {
            throw new DomainException("advice.unknown").at("items");
        }
        LocalDate day = past(on, "givenOn");
        items.stream().sorted().forEach(item -> advice
                .add(new GivenAdvice(caseId, of.patient(), item, day, clock.instant(), caller.id())));
        audit.changed(of.patient().value(), "advice.given", caseId.value());
    }

    /** An entry made in error; it stays readable. Refuses {@code stale} and a missing reason. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void voidEntry(UUID entry, int seen, String reason) {
        GivenAdvice given = advice.get(entry);
        given.voidIt(seen, reason, clock.instant(), caller.id());
        audit.changed(given.patient(), "advice.voided", entry);
    }

    /**
     * What the patient is told about driving. The law is shown beside; the person who advises decides.
     *
     * @throws DomainException {@code text.required} at {@code status}; {@code advice.future} at {@code advisedOn};
     *                         {@code advice.months} at {@code months}; {@code text.long} at {@code note}; {@code case.closed}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void recordDriving(RecordDriving told) {
        CaseView of = open(told.caseId());
        if (told.status() == null) {
            throw new DomainException("text.required").at("status");
        }
        if (told.asked().months() != null && told.asked().months() < 0) {
            throw new DomainException("advice.months").at("months");
        }
        TextEntry.optional(told.note(), LONGEST_NOTE, "note");
        past(told.advisedOn(), "advisedOn");
        UUID id = advice.add(of.patient(), told, clock.instant(), caller.id());
        audit.changed(of.patient().value(), "advice.driving", id);
    }

    /** What a country's rules say; of a country without rules nothing is inferred. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public DrivingAnswer rule(DrivingQuestion asked) {
        return DrivingAnswer.of(DrivingRule.of(rules.rows(), asked), DrivingRule.row(rules.rows(), asked));
    }

    private CaseView open(CaseId caseId) {
        CaseView of = cases.view(caseId);
        if (!of.status().isOpen()) {
            throw new DomainException("case.closed");
        }
        return of;
    }

    private LocalDate past(LocalDate day, String field) {
        if (day == null) {
            throw new DomainException("text.required").at(field);
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new DomainException("advice.future").at(field);
        }
        return day;
    }
}
