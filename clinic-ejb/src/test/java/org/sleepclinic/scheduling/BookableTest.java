package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.patient.PatientId;

/** An order with many tests tells all of them where it is booked; its appointment is called by as many as there is room for. */
class BookableTest {
    private static final String LONG = "Total iron-binding capacity (with TSAT)";

    @Test
    void fewTestsAreAllNamed() {
        assertThat(of("Calcium, total; Albumin").called()).isEqualTo("Calcium, total; Albumin");
    }

    @Test
    void noNameIsCutInTheMiddle() {
        String seven = String.join("; ", List.of(LONG, LONG, LONG, LONG, LONG, LONG, LONG));
        assertThat(of(seven).called()).isEqualTo(String.join("; ", LONG, LONG, LONG, LONG) + " + 3")
                .hasSizeLessThanOrEqualTo(200);
        assertThat(of("x".repeat(201)).called()).isEqualTo("O-5490");
    }

    private static Bookable of(String purpose) {
        return new Bookable(new PatientId(UUID.randomUUID()), UUID.randomUUID(), UUID.randomUUID(), 5490, purpose,
                Set.of(ResourceKind.BLOOD_ROOM), 10, "ROUTINE", null, List.of());
    }
}
