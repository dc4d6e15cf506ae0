package org.sleepclinic.web.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SamePatientValidatorTest {
    @Test
    void acceptsTheInitialsInEitherOrderAndNothingElse() {
        assertThat(SamePatientValidator.initials("OKONKWO, Grace")).containsExactlyInAnyOrder("GO", "OG");
        assertThat(SamePatientValidator.year(LocalDate.of(1979, 3, 14))).isEqualTo("1979");
    }

    @Test
    void managesTwoEqualInitials() {
        assertThat(SamePatientValidator.initials("GARCIA, Gala")).containsExactly("GG");
    }

    @Test
    void initialsAreTypedWithTheirMarksOrAsEveryKeyboardHasThem() {
        assertThat(SamePatientValidator.initials("ÇELIK, Ben")).containsExactlyInAnyOrder("BÇ", "ÇB", "BC", "CB");
        assertThat(SamePatientValidator.initials("ÆRØ, Ben")).contains("ÆB", "AB");
    }
}
