package org.sleepclinic.casefile;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.RoleRefusal;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;

/** Opening a case, moving it on its way, and what is suspected and confirmed in it. */
@Stateless
@Boundary
public class CaseFacade {
    private static final int PAGE = 50;

    @Inject
    private CaseRepository cases;
    @Inject
    private CaseQueries queries;
    @Inject
    private Signs signs;
    @Inject
    private PatientFacade patients;
    @Inject
    private Event<CaseOpened> opened;
    @Inject
    private Event<CaseMoved> moved;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** Takes on a complaint of a registered patient. */
    @RolesAllowed({FRONT_DESK, NURSE, PHYSICIAN})
    public CaseId open(OpenCase told) {
        if (patients.banner(told.patient()).isDeceased()) {
            throw new DomainException("case.deceased");
        }
        requirePhysician(told.responsible());
        ClinicCase fresh = new ClinicCase(cases.nextNumber(), told, clock.instant(), caller.id());
        cases.add(fresh);
        cases.add(fresh.opening());
        audit.changed(told.patient().value(), "case.open", fresh.id().value());
        opened.fire(new CaseOpened(fresh.id(), told.patient()));
        return fresh.id();
    }

    /**
     * Moves a case by hand.
     *
     * @param reason needed backward, to close and to reopen
     * @param seen   the version the caller saw
     * @throws DomainException {@code transition.refused}, {@code text.required} at {@code reason}, {@code stale}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void move(CaseId id, CaseStatus to, String reason, int seen) {
        ClinicCase moving = cases.get(id);
        moving.requireVersion(seen);
        if (!caller.is(PHYSICIAN) && (to == CaseStatus.CLOSED || !moving.status().isOpen())) {
            throw new RoleRefusal("case.physician", moving.patient().value(), id.value());
        }
        make(moving, to, reason);
    }

    /**
     * The work has brought the case this far: moves it onward, or leaves it where it is when it is already further or
     * closed. For other features; says whether it moved.
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public boolean advance(CaseId id, CaseStatus to) {
        ClinicCase moving = cases.get(id);
        boolean onward = moving.status().advancesTo(to);
        if (onward) {
            make(moving, to, null);
        } else {
            audit.read(moving.patient().value(), "case.advance", id.value());
        }
        return onward;
    }

    private void make(ClinicCase moving, CaseStatus to, String reason) {
        CaseStatus from = moving.status();
        cases.add(moving.move(to, reason, clock.instant(), caller.id()));
        audit.changed(moving.patient().value(), "case.move", moving.id().value());
        moved.fire(new CaseMoved(moving.id(), moving.patient(), from, to));
    }

    /** Names the physician who answers for the case and how soon it must be seen; {@code case.responsible} for anybody else. */
    @RolesAllowed({FRONT_DESK, NURSE, PHYSICIAN})
    public void triage(CaseId id, Urgency urgency, UUID responsible, int seen) {
        ClinicCase triaged = cases.get(id);
        triaged.requireVersion(seen);
        triaged.triage(urgency);
        if (!Objects.equals(responsible, triaged.responsible())) {
            requirePhysician(responsible);
            triaged.assign(responsible);
        }
        audit.changed(triaged.patient().value(), "case.triage", id.value());
    }

    /** A case may be nobody's yet. */
    private void requirePhysician(UUID responsible) {
        if (responsible != null && queries.physicians().stream().noneMatch(one -> one.id().equals(responsible))) {
            throw new DomainException("case.responsible").at("responsible");
        }
    }

    /** @throws DomainException {@code unknown} when there is no such case */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public CaseView view(CaseId id) {
        CaseView view = queries.view(id);
        audit.read(view.patient().value(), "case.view", id.value());
        return caller.isClinical() ? view : view.withoutReason();
    }

    /** Cases, newest first, a slice at a time. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public Slice<CaseRow> page(CaseFilter filter, String cursor) {
        CaseId after = cursor == null ? null : CaseId.parse(cursor);
        List<CaseRow> rows = queries.page(filter, filter.mine() ? caller.id() : null, after, PAGE + 1);
        Slice<CaseRow> slice = Slice.of(shown(rows), PAGE, row -> row.id().toString());
        audit.listed(slice.rows().stream().map(row -> row.patient().value()).toList(), "case.list");
        return slice;
    }

    /** Every case of a patient, newest first. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<CaseRow> ofPatient(PatientId patient) {
        audit.read(patient.value(), "case.ofPatient", patient.value());
        return shown(queries.ofPatient(patient));
    }

    /** The newest case of a patient that is not closed. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public Optional<CaseId> openCaseOf(PatientId patient) {
        audit.read(patient.value(), "case.openOf", patient.value());
        return queries.openOf(patient);
    }

    /** The way of a case so far, oldest first. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<CaseMoveView> moves(CaseId id) {
        audit.read(cases.get(id).patient().value(), "case.moves", id.value());
        List<CaseMoveView> moves = queries.moves(id);
        return caller.isClinical() ? moves : moves.stream().map(CaseMoveView::withoutReason).toList();
    }

    /** Who can answer for a case, by name. */
    @NoPatientData
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<Physician> physicians() {
        return queries.physicians();
    }

    /**
     * Suspects a condition, once per case: raised again, an undecided suspicion takes the newer grounds and a decided one
     * stays decided.
     *
     * @param ruleId the rule that saw it, such as RT-4, or {@code clinician}
     * @return the suspicion's id
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public UUID raise(CaseId id, Condition condition, String ruleId, List<Reason> reasons) {
        return signs.raise(cases.lock(id), condition, ruleId, reasons);
    }

    /** A physician confirms or dismisses a suspicion; dismissing needs a reason. */
    @RolesAllowed(PHYSICIAN)
    public void decide(UUID suspicion, SuspicionStatus decision, String reason, int seen) {
        signs.decide(suspicion, decision, reason, seen);
    }

    /** What is suspected in a case, dismissed suspicions too, oldest first. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<SuspicionView> suspicions(CaseId id) {
        return signs.suspicions(cases.get(id));
    }

    /** A clinician has looked for a sign: present now, or absent. Gives the entry's id. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public UUID confirmFinding(ConfirmFinding seen) {
        return signs.confirm(cases.get(seen.caseId()), seen);
    }

    /** A sign was entered in error. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void voidFinding(UUID finding, String reason, int seen) {
        signs.voidFinding(finding, reason, seen);
    }

    /** Every sign entered in a case, voided ones too, newest first. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<FindingView> findings(CaseId id) {
        return signs.findings(cases.get(id));
    }

    /** The signs that stand as present in a patient, over all cases: the latest entry of each decides. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<FindingView> presentFindings(PatientId patient) {
        return signs.present(patient);
    }

    /** Who may not know what is suspected does not see it. */
    private List<CaseRow> shown(List<CaseRow> rows) {
        return caller.isClinical() ? rows : rows.stream().map(CaseRow::withoutSuspicions).toList();
    }
}
