package org.sleepclinic.eeg;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.result.ConcludedValue;
import org.sleepclinic.result.EnterReport;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportContent;
import org.sleepclinic.result.ReportFacade;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportVersion;
import org.sleepclinic.result.ReportView;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.study.StudyContent;

/** Reports of EEGs: choices, the text written from them, and the report that keeps both. */
@Stateless
@Boundary
public class EegFacade {
    /** Follows from the findings of a signed report; what rules and plans ask for. */
    private static final String EPILEPTIFORM = "EEG_EPILEPTIFORM";
    private static final String QUALITATIVE = "{qualitative}";
    private static final String FORMULA = "epileptiform v1: a discharge or seizure among the findings";

    @Inject
    private ResultFacade results;
    @Inject
    private ReportFacade readers;
    @Inject
    private EegKnowledge knowledge;
    @Inject
    private EegQueries queries;
    @Inject
    private EegRepository reports;
    @Inject
    private Audit audit;

    /** Everything that can be chosen. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public EegTerms terms() {
        return knowledge.terms();
    }

    /** The text the choices would give; keeps and shows nothing of a record. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public String prose(EegChoices choices, List<EnteredValue> figures) {
        return EegProse.of(knowledge.terms(), choices, figures);
    }

    /** The text once choices have changed: what nobody edited follows them; {@code before} is the prose it was begun with. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public String rewritten(String text, String before, String now) {
        return EegText.rewritten(text, before, now);
    }

    /** The text with every paragraph that says otherwise as the choices say it. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public String taking(String text, String prose) {
        return EegText.taking(text, prose);
    }

    /** Where the words say otherwise than the choices: whoever signs is shown it, and chooses. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<EegDifference> differences(StudyContent said, EegChoices choices, List<EnteredValue> figures) {
        return EegText.differences(said.description(), prose(choices, figures), said.conclusion(),
                choices.significance());
    }

    /** A report with what it was written from; refuses {@code unknown}, also for what is no EEG. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public EegView open(ReportId report) {
        EegView view = found(report);
        audit.read(view.patient().value(), "eeg.open", report.value());
        return view;
    }

    /** Any report, opened once: beside an EEG's words stands what they were written from. Refuses {@code unknown}. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public ReadReport read(ReportId report) {
        ReportView view = readers.open(report);
        return new ReadReport(view, view.category() == ReportCategory.EEG ? open(report) : null);
    }

    /** The form of a report to be signed or amended, and what it was written from so far. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public EegSheet sheetOf(ReportId report) {
        return new EegSheet(results.sheetOf(report), found(report).choices());
    }

    private EegView found(ReportId report) {
        return queries.find(report.value()).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /**
     * Keeps a first report.
     *
     * @throws DomainException as {@link EegReading#kept} and {@link ResultFacade#enter}; {@code eeg.text_differs} (headings) at
     *                         {@code description}
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public ReportId enter(EnterReport command, EegChoices choices, Signing signing) {
        EegReading reading = new EegReading(knowledge.terms(), choices);
        boolean complete = signing != Signing.NO;
        EegChoices kept = reading.kept(complete);
        if (signing == Signing.YES) {
            requireSame(command.content(), kept, command.content().values());
        }
        ReportId report = results.enter(new EnterReport(command.patient(), command.order(), command.caseId(),
                command.category(), content(command.content(), kept, reading, complete), complete));
        reports.keep(report.value(), kept, reading.chosen());
        audit.changed(command.patient().value(), "eeg.enter", report.value());
        return report;
    }

    /** Writes a preliminary report anew; {@code more} holds new figures only. Refuses as {@link #enter}. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void complete(ReportVersion seen, ReportContent more, EegChoices choices, Signing signing) {
        boolean complete = signing != Signing.NO;
        EegReading reading = new EegReading(knowledge.terms(), choices);
        EegChoices kept = reading.kept(complete);
        if (signing == Signing.YES) {
            requireSame(more, kept, Stream.concat(results.sheetOf(seen.id()).kept().stream(), more.values().stream())
                    .toList());
        }
        reports.replace(seen.id().value(), kept, reading.chosen());
        results.complete(seen, content(more, kept, reading, complete), complete);
        audit.changed(found(seen.id()).patient().value(), "eeg.complete", seen.id().value());
    }

    /** Corrects a report by a successor, which has its own choices; {@code content} holds all figures. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public ReportId amend(Correction correction, EegChoices choices) {
        EegReading reading = new EegReading(knowledge.terms(), choices);
        boolean complete = correction.signing() != Signing.NO;
        EegChoices kept = reading.kept(complete);
        if (correction.signing() == Signing.YES) {
            requireSame(correction.content(), kept, correction.content().values());
        }
        ReportId successor = results.amend(correction.seen(),
                content(correction.content(), kept, reading, complete), correction.reason(), complete);
        reports.keep(successor.value(), kept, reading.chosen());
        audit.changed(found(successor).patient().value(), "eeg.amend", successor.value());
        return successor;
    }

    /** Which report is corrected, by what, and why. */
    public record Correction(ReportVersion seen, ReportContent content, String reason, Signing signing) {
    }

    private void requireSame(ReportContent content, EegChoices choices, List<EnteredValue> figures) {
        List<EegDifference> differences = differences(content.study(), choices, figures);
        if (!differences.isEmpty()) {
            throw new DomainException("eeg.text_differs",
                    differences.stream().map(EegDifference::heading).collect(Collectors.joining(", ")))
                    .at("description");
        }
    }

    /** A signed report says whether it is epileptiform, where anybody can tell; status epilepticus does not wait for a review. */
    private static ReportContent content(ReportContent said, EegChoices kept, EegReading reading, boolean complete) {
        StudyContent study = said.study();
        boolean status = kept.significance() == EegSignificance.STATUS_EPILEPTICUS;
        boolean silent = study.urgent() == null || study.urgent().isBlank();
        StudyContent urgent = status && silent ? study.urgently("Status epilepticus on the EEG") : study;
        ReportContent content = ReportContent.ofStudy(said.takenAt(), said.values(), urgent);
        return complete ? reading.epileptiform().map(found -> content.concluding(
                new ConcludedValue(EPILEPTIFORM, found ? BigDecimal.ONE : BigDecimal.ZERO, QUALITATIVE, FORMULA)))
                .orElse(content) : content;
    }
}
