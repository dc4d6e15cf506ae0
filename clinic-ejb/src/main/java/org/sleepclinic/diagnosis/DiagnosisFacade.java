package org.sleepclinic.diagnosis;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;

/** Stating what a case is, with certainty and evidence; restating it when more is known. */
@Stateless
@Boundary
public class DiagnosisFacade {
    @Inject
    private DiagnosisRepository diagnoses;
    @Inject
    private DiagnosisQueries queries;
    @Inject
    private SeizureTypes seizureTypes;
    @Inject
    private SeizureGuard guard;
    @Inject
    private PatientFacade patients;
    @Inject
    private CaseFacade cases;
    @Inject
    private Event<DiagnosisRecorded> recorded;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * A physician states a diagnosis, or restates one. Provisional or confirmed, it makes the case diagnosed.
     *
     * @throws DomainException at the field: {@code diagnosis.code}, {@code diagnosis.certainty_missing},
     *                         {@code diagnosis.evidence_unknown}, {@code diagnosis.evidence_missing} (confirmed without
     *                         any), {@code diagnosis.seizure_code}, {@code diagnosis.seizure_type} and
     *                         {@code diagnosis.seizure_contradicts} at {@code seizureType},
     *                         {@code diagnosis.refutes_nothing}, {@code text.required} at {@code reason};
     *                         {@code stale} when somebody stated it meanwhile; {@code case.closed};
     *                         {@code diagnosis.provoked} or {@code diagnosis.values_changed} at {@code unprovoked} (D7)
     */
    @RolesAllowed(PHYSICIAN)
    public DiagnosisId record(RecordDiagnosis told) {
        diagnoses.turn(cases.view(told.caseId()).patient());
        CaseView of = cases.view(told.caseId());
        diagnoses.turn(of.patient());
        requireSound(told, of);
        requireUnprovoked(told, of.patient());
        List<EvidenceItem> rests = chosen(told);
        Diagnosis statement = told.revises() == null ? first(told, of.patient(), rests) : revision(told, rests);
        audit.changed(of.patient().value(), "diagnosis.record", statement.id().value());
        if (statement.certainty().isWorking()) {
            cases.advance(told.caseId(), CaseStatus.DIAGNOSED);
        }
        recorded.fire(statement.news());
        return statement.id();
    }

    /** What the diagnosis page shows. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public DiagnosisForm form(CaseId caseId) {
        CaseView of = cases.view(caseId);
        audit.read(of.patient().value(), "diagnosis.form", caseId.value());
        return new DiagnosisForm(patients.banner(of.patient()), of.status().isOpen(), queries.statements(caseId),
                queries.codes(caseId),
                queries.candidates(caseId), guard.of(of.patient()), seizureTypes.all());
    }

    /** Every statement of a case, replaced ones too, newest first. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<DiagnosisView> ofCase(CaseId caseId) {
        audit.read(cases.view(caseId).patient().value(), "diagnosis.list", caseId.value());
        return queries.statements(caseId);
    }

    private void requireSound(RecordDiagnosis told, CaseView of) {
        if (!of.status().isOpen()) {
            throw new DomainException("case.closed");
        }
        if (told.certainty() == null) {
            throw new DomainException("diagnosis.certainty_missing").at("certainty");
        }
        if (queries.codes(told.caseId()).stream().noneMatch(known -> known.code().equals(told.code()))) {
            throw new DomainException("diagnosis.code").at("code");
        }
        requireSeizures(told);
    }

    /** Types of seizures belong to an epilepsy, and to the version of the classification they are said in. */
    private void requireSeizures(RecordDiagnosis told) {
        if (told.seizures() == null) {
            return;
        }
        if (!told.isEpilepsy()) {
            throw new DomainException("diagnosis.seizure_code").at("seizureType");
        }
        seizureTypes.requireKnown(told.seizures());
        if (SeizuresOfCode.contradicts(told.code(), told.seizures().mainClass())) {
            throw new DomainException("diagnosis.seizure_contradicts", told.code()).at("seizureType");
        }
    }

    /** An epilepsy is confirmed only by somebody who was shown what may have provoked the seizure, as it stands now. */
    private void requireUnprovoked(RecordDiagnosis told, PatientId patient) {
        if (!told.isConfirmedEpilepsy()) {
            return;
        }
        SeizureCheck check = guard.of(patient);
        if (check.holds() && told.unprovoked() == null) {
            throw new DomainException("diagnosis.provoked").at("unprovoked");
        }
        if (told.unprovoked() != null && !told.unprovoked().equals(check.seen())) {
            throw new DomainException("diagnosis.values_changed").at("unprovoked");
        }
    }

    private List<EvidenceItem> chosen(RecordDiagnosis told) {
        List<EvidenceItem> found = queries.candidates(told.caseId()).stream()
                .filter(item -> told.evidence().contains(item.id())).toList();
        if (found.size() != told.evidence().size()) {
            throw new DomainException("diagnosis.evidence_unknown").at("evidence");
        }
        return found;
    }

    private Diagnosis first(RecordDiagnosis told, PatientId patient, List<EvidenceItem> rests) {
        Optional<Diagnosis> standing = diagnoses.standing(told.caseId(), told.code());
        if (standing.isPresent()) {
            throw new DomainException("diagnosis.stands").at("code");
        }
        if (told.certainty() == Certainty.REFUTED) {
            throw new DomainException("diagnosis.refutes_nothing").at("certainty");
        }
        Diagnosis statement = new Diagnosis(patient, told, rests, clock.instant(), caller.id());
        diagnoses.add(statement);
        return statement;
    }

    private Diagnosis revision(RecordDiagnosis told, List<EvidenceItem> rests) {
        Diagnosis replaced = diagnoses.get(told.revises());
        if (!replaced.isAbout(told)) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        Diagnosis next = replaced.revise(told, rests, clock.instant(), caller.id());
        diagnoses.replace(next);
        return next;
    }
}
