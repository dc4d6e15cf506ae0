package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELProcessor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.order.OrderPatients;
import org.sleepclinic.scheduling.ResourceDetails;
import org.sleepclinic.scheduling.ResourceFacade;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.testing.inside.InContainer;

/** What the architecture takes for granted of the server, and what a newer server must still give. */
class PlatformIT extends InContainer {

    @Inject
    private CaseFacade cases;
    @Inject
    private ResourceFacade resources;
    @Inject
    private OrderPatients patients;
    @Inject
    private MoveWatch watch;

    /** Nothing in the code looks whether the person of a resource exists; the database does, when the resource is flushed. */
    @Test
    void constraintRefusesInsideTheUseCaseByItsName() {
        ResourceDetails ofNobody = new ResourceDetails("Dr Nobody", ResourceKind.PHYSICIAN, Uuid7.next(), List.of());
        assertThatThrownBy(() -> as.administrator(() -> resources.open("NOBODY", ofNobody))).isInstanceOfSatisfying(
                DomainException.class,
                refused -> assertThat(refused.code()).isEqualTo("constraint.resource_user_id_fkey"));
    }

    @Test
    void facadeReachesItsPackagePrivateRepository() {
        OrderPatients.Made made = patients.withOpenCase();
        assertThat(as.physician(() -> cases.view(made.caseId())).status()).isEqualTo(CaseStatus.WORK_UP);
    }

    @Test
    void emptyUuidIsReadAsNone() {
        OrderPatients.Made made = patients.withOpenCase();
        assertThat(as.physician(() -> cases.view(made.caseId())).responsibleId()).isNull();
    }

    @Test
    void expressionLanguageReadsRecords() {
        OrderPatients.Made made = patients.withOpenCase();
        CaseView view = as.physician(() -> cases.view(made.caseId()));
        ELProcessor language = new ELProcessor();
        language.defineBean("row", view);
        String complaint = language.eval("row.complaint");
        UUID id = language.eval("row.id.value");
        assertThat(complaint).isEqualTo("Tingling and cramps at night");
        assertThat(id).isEqualTo(made.caseId().value());
    }

    @Test
    void newsOfTheClinicReachesTheWebModule() {
        OrderPatients.Made made = patients.withOpenCase();
        CaseView view = as.physician(() -> cases.view(made.caseId()));
        as.physician(() -> cases.move(view.id(), CaseStatus.CLOSED, "Well again", view.version()));
        assertThat(watch.heard()).contains(view.id());
    }
}
