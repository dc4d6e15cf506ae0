package org.sleepclinic.web.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SamePatientValidatorTest {
    private static final LocalDate BORN = LocalDate.of(1979, 3, 14);

    @Test
    void acceptsTheInitialsInEitherOrderAndTheYear() {
        assertThat(SamePatientValidator.accepted("OKONKWO, Grace", BORN)).containsExactlyInAnyOrder("GO", "OG", "1979");
    }

    @Test
    void managesTwoEqualInitials() {
        assertThat(SamePatientValidator.accepted("GARCIA, Gala", BORN)).containsExactlyInAnyOrder("GG", "1979");
    }
}
