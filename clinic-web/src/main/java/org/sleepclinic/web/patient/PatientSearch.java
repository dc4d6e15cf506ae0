package org.sleepclinic.web.patient;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseNumber;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientRow;
import org.sleepclinic.web.identity.CurrentUserBean;
import org.sleepclinic.web.search.SearchHit;
import org.sleepclinic.web.search.SearchRequest;
import org.sleepclinic.web.shell.Format;

/** What the search box finds: patients first, each followed by the case that is open. */
@Dependent
public class PatientSearch {
    private static final int FOUND = 8;

    @Inject
    private PatientFacade patients;
    @Inject
    private CurrentUserBean reader;
    @Inject
    private Format format;

    void search(@Observes @Priority(1) SearchRequest request) {
        if (mayFind()) {
            List<PatientRow> found =
                    request.text().isEmpty() ? patients.recent() : patients.search(request.text(), FOUND + 1);
            found.stream().limit(FOUND).forEach(row -> hits(row).forEach(request::add));
            if (!request.text().isEmpty() && found.size() > FOUND) {
                request.more();
            }
        }
    }

    /** An administrator alone may search the clinic's settings, not its patients. */
    private boolean mayFind() {
        return Stream.of(Roles.FRONT_DESK, Roles.NURSE, Roles.TECHNOLOGIST, Roles.PHYSICIAN).anyMatch(reader::is);
    }

    private Stream<SearchHit> hits(PatientRow row) {
        String told = Stream.of(format.date(row.birthDate()), row.mrn().grouped(), row.phone()).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        SearchHit patient = new SearchHit("PATIENT", row.name().formal(), told, "/patient/view.xhtml?id=" + row.id());
        return row.openCase() == null || !isClinical() ? Stream.of(patient) : Stream.of(patient, ofCase(row));
    }

    private boolean isClinical() {
        return Stream.of(Roles.NURSE, Roles.TECHNOLOGIST, Roles.PHYSICIAN).anyMatch(reader::is);
    }

    private static SearchHit ofCase(PatientRow row) {
        return new SearchHit("CASE", new CaseNumber(row.openCaseNumber()).toString(), row.name().listed(),
                "/chart/case.xhtml?id=" + row.openCase());
    }
}
