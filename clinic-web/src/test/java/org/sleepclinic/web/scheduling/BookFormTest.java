package org.sleepclinic.web.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.AppointmentStatus;
import org.sleepclinic.scheduling.AppointmentView;
import org.sleepclinic.scheduling.ResourceKind;

class BookFormTest {
    private static final Instant NINE = Instant.parse("2026-11-30T09:00:00Z");

    private final BookForm form = new BookForm();

    @Test
    void anotherTimeForACancelledVisitKeepsItsReasonAndLength() {
        form.like(cancelled(null));
        assertThat(form.getPurpose()).isEqualTo("First visit");
        assertThat(form.getMinutes()).isEqualTo(45);
    }

    @Test
    void whatAnOrderTakesIsTheOrders() {
        form.like(cancelled(UUID.randomUUID()));
        assertThat(form.getPurpose()).isNull();
        assertThat(form.getMinutes()).isNull();
    }

    private static AppointmentView cancelled(UUID order) {
        return new AppointmentView(new AppointmentId(UUID.randomUUID()), new PatientId(UUID.randomUUID()),
                UUID.randomUUID(), 2041L, order, null, UUID.randomUUID(), "Dr Lindqvist", ResourceKind.PHYSICIAN,
                "First visit", NINE, NINE.plusSeconds(45 * 60), AppointmentStatus.CANCELLED, "patient is ill",
                "M. Marsh",
                NINE, null, null, Set.of(), 0, false, 0, null, List.of());
    }
}
