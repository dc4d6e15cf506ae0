package org.sleepclinic.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.desk.DeskFacade;
import org.sleepclinic.desk.DeskLine;
import org.sleepclinic.desk.MissingDetail;
import org.sleepclinic.desk.Readiness;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.OrderPatients;
import org.sleepclinic.patient.AuditTrail;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.scheduling.AppointmentFacade;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.Opening;
import org.sleepclinic.scheduling.ResourceDetails;
import org.sleepclinic.scheduling.ResourceFacade;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.ScheduleFacade;
import org.sleepclinic.scheduling.VisitBooking;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;

/** A referral comes in with its scan, the desk sees what is missing, books, and writes the letters. */
class ReferralIT extends InContainer {
    private static final byte[] LETTER =
            "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private DocumentFacade documents;
    @Inject
    private LetterFacade letters;
    @Inject
    private DeskFacade desk;
    @Inject
    private AppointmentFacade appointments;
    @Inject
    private ScheduleFacade schedule;
    @Inject
    private ResourceFacade resources;
    @Inject
    private OrderPatients patients;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    private OrderPatients.Made grace;
    private PatientId patient;

    @BeforeEach
    void somebodyReferred() {
        grace = patients.withOpenCase();
        patient = new PatientId(grace.patient());
    }

    @Test
    void aScanComesBackAsItWasUnderANameOfOurs() {
        UUID scan = keep(AttachmentKind.REFERRAL, "=cmd|' /C calc'!A0 ../../etc/passwd", LETTER);
        FileContent file = as.nurse(() -> documents.content(scan));
        assertThat(file.bytes()).isEqualTo(LETTER);
        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(file.name()).matches("referral-\\d{4}-\\d{2}-\\d{2}\\.pdf");
        assertThat(trail.of(grace.patient())).contains("WRITE document.add", "READ document.open");
    }

    @Test
    void whatIsNoScanIsRefusedAndNothingIsKept() {
        assertThat(refusal("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("document.file.type");
        assertThat(refusal(new byte[DocumentFacade.MOST_BYTES + 1])).isEqualTo("document.file.large");
        assertThat(refusal(new byte[0])).isEqualTo("document.file.missing");
        assertThat(as.frontDesk(() -> documents.ofPatient(patient))).isEmpty();
    }

    @Test
    void aLetterIsFiledUnderTheCaseOpenedFromItAndVoidedWithAReason() {
        UUID scan = keep(AttachmentKind.REFERRAL, null, LETTER);
        as.frontDesk(() -> documents.fileUnder(patient, grace.caseId(), List.of(scan)));
        AttachmentRow row = as.frontDesk(() -> documents.ofPatient(patient)).getFirst();
        assertThat(row.caseId()).isEqualTo(grace.caseId().value());
        assertThat(row.title()).isEqualTo("Referral letter");
        assertThatThrownBy(() -> as.frontDesk(() -> documents.voidEntry(scan, row.version() + 1, "too late")))
                .isInstanceOf(DomainException.class).hasMessage(DomainException.STALE);
        as.frontDesk(() -> documents.voidEntry(scan, row.version(), "of another patient"));
        assertThat(as.frontDesk(() -> documents.ofPatient(patient)).getFirst().voidReason())
                .isEqualTo("of another patient");
        assertThat(as.frontDesk(() -> documents.content(scan)).bytes()).as("stays readable").isEqualTo(LETTER);
    }

    @Test
    void nobodyFilesAPaperUnderAnothersCaseAndAdministratorsSeeNone() {
        UUID scan = keep(AttachmentKind.REFERRAL, null, LETTER);
        OrderPatients.Made other = patients.withOpenCase();
        assertThatThrownBy(() -> as.frontDesk(() -> documents.fileUnder(patient, other.caseId(), List.of(scan))))
                .isInstanceOf(DomainException.class).hasMessage("unknown");
        assertThatThrownBy(() -> as.frontDesk(
                () -> documents.fileUnder(new PatientId(other.patient()), other.caseId(), List.of(scan))))
                .isInstanceOf(DomainException.class).hasMessage("unknown");
        assertThatThrownBy(() -> as.administrator(() -> documents.content(scan)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theDeskIsToldWhatIsMissingAndTheLetterTakesItsWarningAway() {
        assertThat(as.frontDesk(() -> desk.visit(grace.caseId().value())).check()).satisfies(check -> {
            assertThat(check.readiness()).isEqualTo(Readiness.ASK_FIRST);
            assertThat(check.missing()).contains(MissingDetail.PHONE, MissingDetail.INTERPRETER,
                    MissingDetail.NEXT_OF_KIN, MissingDetail.ALLERGIES, MissingDetail.REFERRAL_LETTER)
                    .doesNotContain(MissingDetail.CONSENT);
        });
        keep(AttachmentKind.REFERRAL, null, LETTER);
        assertThat(as.frontDesk(() -> desk.visit(grace.caseId().value())).check().missing())
                .doesNotContain(MissingDetail.REFERRAL_LETTER);
    }

    @Test
    void theLetterSaysBookedThenMovedThenCancelled() {
        LocalDate monday = LocalDate.now(clock).plusDays(800L + ThreadLocalRandom.current().nextInt(20_000))
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Instant nine = monday.atTime(9, 0).atZone(clock.getZone()).toInstant();
        UUID room = room();
        AppointmentId id = as.frontDesk(() -> appointments
                .bookVisit(new VisitBooking(grace.caseId().value(), room, nine, 30, "First visit")));
        AppointmentLetter booked = as.frontDesk(() -> letters.letter(id));
        assertThat(booked.kind()).isEqualTo(LetterKind.BOOKED);
        assertThat(booked.salutation()).isEqualTo("Grace Okonkwo");
        assertThat(booked.greeting()).isEqualTo("Grace Okonkwo");
        assertThat(booked.person()).isTrue();
        assertThat(booked.printedAt()).isNull();
        assertThat(as.frontDesk(() -> letters.printed(id, booked.kind(), booked.start()))).isTrue();
        assertThat(as.frontDesk(() -> letters.letter(id)).printedBy()).isEqualTo(Staff.FRONT_DESK.displayName());
        as.frontDesk(() -> appointments.move(id, schedule.appointment(id).version(), room, nine.plusSeconds(3600),
                "Dr Lindqvist is away"));
        AppointmentLetter moved = as.frontDesk(() -> letters.letter(id));
        assertThat(moved.kind()).isEqualTo(LetterKind.MOVED);
        assertThat(moved.before()).isEqualTo(nine);
        assertThat(moved.reason()).isEqualTo("Dr Lindqvist is away");
        assertThat(moved.printedAt()).as("not for this time").isNull();
        as.frontDesk(() -> appointments.cancel(id, schedule.appointment(id).version(), "clinic is closed"));
        AppointmentLetter cancelled = as.frontDesk(() -> letters.letter(id));
        assertThat(cancelled.kind()).isEqualTo(LetterKind.CANCELLED);
        assertThat(cancelled.reason()).isEqualTo("clinic is closed");
    }

    /** The time is the same, so nothing cannot take place as planned. */
    @Test
    void anotherRoomAtTheSameTimeIsNoOtherTime() {
        LocalDate monday = LocalDate.now(clock).plusDays(800L + ThreadLocalRandom.current().nextInt(20_000))
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Instant nine = monday.atTime(9, 0).atZone(clock.getZone()).toInstant();
        UUID other = room();
        AppointmentId id = as.frontDesk(() -> appointments
                .bookVisit(new VisitBooking(grace.caseId().value(), room(), nine, 30, "First visit")));
        as.frontDesk(() -> appointments.move(id, schedule.appointment(id).version(), other, nine, "Room is closed"));
        AppointmentLetter letter = as.frontDesk(() -> letters.letter(id));
        assertThat(letter.kind()).isEqualTo(LetterKind.BOOKED);
        assertThat(letter.reason()).isNull();
        assertThat(as.frontDesk(() -> schedule.appointment(id)).isMovedInTime()).isFalse();
        as.frontDesk(() -> appointments.move(id, schedule.appointment(id).version(), other, nine.plusSeconds(3600),
                "Dr Lindqvist is away"));
        assertThat(as.frontDesk(() -> letters.letter(id)).before()).isEqualTo(nine);
        assertThat(as.frontDesk(() -> schedule.appointment(id)).isMovedInTime()).isTrue();
    }

    /** A consent added where there is one case is that case's, and a second case takes none but referral letters. */
    @Test
    void aPaperIsFiledWhereSomebodySaysAndStaysThere() {
        UUID consent = as.frontDesk(() -> documents.add(
                new AddAttachment(patient, grace.caseId().value(), AttachmentKind.CONSENT, null, LETTER), "Consent"));
        assertThat(as.frontDesk(() -> documents.ofPatient(patient))).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(consent);
            assertThat(row.caseId()).isEqualTo(grace.caseId().value());
            assertThat(row.isForANewCase()).isFalse();
        });
    }

    /** The page was open while somebody moved the appointment: the paper names a time that does not count any more. */
    @Test
    void whatWasPrintedIsWhatIsKept() {
        LocalDate monday = LocalDate.now(clock).plusDays(800L + ThreadLocalRandom.current().nextInt(20_000))
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Instant nine = monday.atTime(9, 0).atZone(clock.getZone()).toInstant();
        UUID room = room();
        AppointmentId id = as.frontDesk(() -> appointments
                .bookVisit(new VisitBooking(grace.caseId().value(), room, nine, 30, "First visit")));
        AppointmentLetter shown = as.frontDesk(() -> letters.letter(id));
        as.frontDesk(() -> appointments.move(id, schedule.appointment(id).version(), room, nine.plusSeconds(3600),
                "Dr Lindqvist is away"));
        assertThat(as.frontDesk(() -> letters.printed(id, shown.kind(), shown.start()))).as("still right").isFalse();
        assertThat(as.frontDesk(() -> letters.letter(id)).printedAt()).as("the new time was not on the paper").isNull();
    }

    @Test
    void thePatientPageShowsBookingsAndPapers() {
        keep(AttachmentKind.CONSENT, "Consent, PSG", LETTER);
        List<DeskLine> lines = as.frontDesk(() -> desk.patient(patient)).lines();
        assertThat(lines).extracting(DeskLine::kind).containsExactly(DeskLine.Kind.PAPER);
        assertThat(lines.getFirst().text()).isEqualTo("Consent, PSG");
    }

    private UUID keep(AttachmentKind kind, String title, byte[] content) {
        return as.frontDesk(() -> documents.add(new AddAttachment(patient, null, kind, title, content),
                "Referral letter"));
    }

    private String refusal(byte[] content) {
        DomainException refused =
                catchThrowableOfType(DomainException.class, () -> keep(AttachmentKind.REFERRAL, null, content));
        assertThat(refused.field()).contains("file");
        return refused.code();
    }

    private UUID room() {
        String code = "DESK_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return as.administrator(() -> resources.open(code, new ResourceDetails(code, ResourceKind.NURSE,
                Staff.NURSE.id(), Opening.parse(DayOfWeek.MONDAY, "09:00-17:00"))));
    }
}
