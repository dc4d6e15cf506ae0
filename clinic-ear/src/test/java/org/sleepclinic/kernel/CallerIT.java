package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.testing.inside.WhoAmI;

/** The server knows who calls a facade, and what they may. */
class CallerIT extends InContainer {

    @Inject
    private WhoAmI facade;

    @ParameterizedTest
    @EnumSource(Staff.class)
    void facadeKnowsTheCallerByUserId(Staff who) {
        assertThat(as.staff(who, () -> facade.name())).isEqualTo(who.id().toString());
    }

    @Test
    void physicianMayWhatPhysiciansMay() {
        assertThat(as.physician(() -> facade.onlyForPhysicians())).isTrue();
    }

    @Test
    void nurseMayNotWhatOnlyPhysiciansMay() {
        assertThatThrownBy(() -> as.nurse(() -> facade.onlyForPhysicians())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobodyMayNothing() {
        assertThatThrownBy(() -> as.nobody(() -> facade.onlyForPhysicians())).isInstanceOf(EJBAccessException.class);
    }
}
