package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.audit.AuditFacade;
import org.sleepclinic.audit.EntryFilter;
import org.sleepclinic.audit.EntryRow;
import org.sleepclinic.identity.AccountDetails;
import org.sleepclinic.identity.AccountFacade;
import org.sleepclinic.identity.CoSigner;
import org.sleepclinic.identity.Handover;
import org.sleepclinic.identity.SignIn;
import org.sleepclinic.identity.SignInFacade;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.testing.inside.SecondPhysician;
import org.sleepclinic.testing.inside.Staff;

/** D11: whoever signs as second prescriber proves who she is; nobody puts another’s name under an overridden stop. */
class CoSignatureIT extends MedicationCase {
    private static final String WRONG = "not the password";
    private static final String OWN = "a long night of sleep";

    @Inject
    private AccountFacade accounts;
    @Inject
    private SignInFacade signIn;
    @Inject
    private AuditFacade audit;

    @BeforeEach
    void gabapentinStopsInAbsenceEpilepsy() {
        diagnosed("G40.A09");
        clearance("1");
    }

    @Test
    void aWrongPasswordSignsNothingAndIsKept() {
        Handover zhou = physician();
        assertSecondRefused("identity.cosign.wrong", "secondPassword", new CoSigner(zhou.account(), WRONG));
        assertThat(treatments()).as("nothing is kept").isEqualTo("0");
        TreatmentId begun = signedBy(new CoSigner(zhou.account(), OWN));
        assertThat(page(begun).history().getFirst().checks()).filteredOn(check -> check.second() != null).isNotEmpty()
                .allSatisfy(check -> {
                    assertThat(check.second()).isEqualTo("Dr Mei Zhou");
                    assertThat(check.secondAt()).isNotNull();
                });
        List<EntryRow> hers = attempts(zhou);
        assertThat(hers).extracting(EntryRow::action).containsExactly(Action.CO_SIGN, Action.CO_SIGN_FAILED);
        assertThat(hers).allSatisfy(row -> {
            assertThat(row.userName()).as("whose screen it was").isEqualTo(Staff.PHYSICIAN.displayName());
            assertThat(row.signer()).isEqualTo("Dr Mei Zhou");
            assertThat(row.patientIds()).containsExactly(patient());
        });
    }

    @Test
    void onlyAnotherPhysicianWithAnOpenAccountIsAsked() {
        CoSigner self = new CoSigner(Staff.PHYSICIAN.id(), OWN);
        assertSecondRefused("identity.cosign.who", "second", CoSigner.NOBODY);
        assertSecondRefused("identity.cosign.who", "second", self);
        assertSecondRefused("identity.cosign.who", "second", new CoSigner(open("N. Zhou", NURSE).account(), OWN));
        Handover gone = physician();
        as.administrator(() -> accounts.deactivate(gone.account(), accounts.account(gone.account()).version()));
        assertSecondRefused("identity.cosign.who", "second", new CoSigner(gone.account(), OWN));
        assertSecondRefused("identity.cosign.password", "secondPassword", new CoSigner(SecondPhysician.ID, " "));
        assertThat(attempts(gone)).as("none of them is an attempt at a password").isEmpty();
    }

    /** The count outlives the use cases that were refused, and is the same as at the sign-in page. */
    @Test
    void theNameIsLockedAfterFiveFailures() {
        Handover zhou = physician();
        CoSigner wrong = new CoSigner(zhou.account(), WRONG);
        for (int turn = 1; turn <= 4; turn++) {
            assertSecondRefused("identity.cosign.wrong", "secondPassword", wrong);
        }
        assertSecondRefused("identity.cosign.locked", "secondPassword", wrong);
        assertSecondRefused("identity.cosign.locked", "secondPassword", new CoSigner(zhou.account(), OWN));
        assertThat(as.nobody(() -> signIn.signIn(zhou.username(), OWN)).outcome()).isEqualTo(SignIn.Outcome.LOCKED);
        assertThat(treatments()).isEqualTo("0");
    }

    @Test
    void aPasswordSomebodyElseKnowsSignsNothing() {
        Handover zhou = open("Dr Mei Zhou", PHYSICIAN);
        assertSecondRefused("identity.cosign.handedOut", "secondPassword",
                new CoSigner(zhou.account(), zhou.password()));
        assertThat(attempts(zhou)).extracting(EntryRow::what).containsExactly("co-sign.handed-out");
    }

    @Test
    void aDoseAndAnAnswerOfARunningTreatmentAreSignedTheSameWay() {
        TreatmentId begun = signedBy(SecondPhysician.signs());
        Dose above = mg("4200", Frequency.DAILY);
        Handover zhou = physician();
        assertRefused("identity.cosign.wrong", () -> as.physician(() -> medication.change(
                new ChangeDose(seen(begun), above, together("no effect", new CoSigner(zhou.account(), WRONG))))));
        as.physician(() -> medication.change(
                new ChangeDose(seen(begun), above, together("no effect", new CoSigner(zhou.account(), OWN)))));
        assertThat(page(begun).history().getFirst().checks()).extracting(TreatmentEntry.Answered::second)
                .contains("Dr Mei Zhou");
    }

    private TreatmentId signedBy(CoSigner second) {
        return choose(Subject.RLS, "GABAPENTIN", option(Subject.RLS, "GABAPENTIN").start(),
                together("legs unbearable", second));
    }

    private void assertSecondRefused(String code, String field, CoSigner second) {
        DomainException refused = catchThrowableOfType(DomainException.class, () -> signedBy(second));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.field()).contains(field);
    }

    private Handover open(String name, String role) {
        String username = "u" + UUID.randomUUID().toString().substring(0, 12).replace("-", "");
        return as.administrator(() -> accounts.open(username, new AccountDetails(name, Set.of(role))));
    }

    /** With a password of her own. */
    private Handover physician() {
        Handover opened = open("Dr Mei Zhou", PHYSICIAN);
        as.user(opened.account(), Set.of(PHYSICIAN), () -> {
            signIn.changePassword(opened.password(), OWN);
            return opened;
        });
        return opened;
    }

    private List<EntryRow> attempts(Handover of) {
        return as.administrator(() -> audit.entries(new EntryFilter(null, of.account(), null, null, null), null)).rows()
                .stream().filter(row -> !row.signer().isEmpty()).toList();
    }

    private String treatments() {
        return patients.text("select count(*) from treatment where patient_id = ?", patient());
    }
}
