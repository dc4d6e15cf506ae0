package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class RefusalsTest {
    private final Refusals wrong = new Refusals();

    @Test
    void oneExceptionCarriesEveryRefusalAlsoThoseGatheredBefore() {
        wrong.require(false, "patient.phone", "phone");
        wrong.take(() -> {
            Refusals inner = new Refusals();
            inner.require(false, "patient.email", "email");
            inner.require(false, "patient.interpreter", "interpreterLanguage");
            inner.throwIfAny();
            return "unread";
        });
        DomainException thrown = catchThrowableOfType(DomainException.class, wrong::throwIfAny);
        assertThat(thrown.all()).extracting(DomainException::code)
                .containsExactly("patient.phone", "patient.email", "patient.interpreter");
        assertThat(thrown.all()).extracting(refused -> refused.field().orElse(""))
                .containsExactly("phone", "email", "interpreterLanguage");
    }

    @Test
    void withoutARefusalNothingIsThrown() {
        assertThat(wrong.take(() -> "read")).contains("read");
        wrong.require(true, "patient.phone", "phone");
        assertThatCode(wrong::throwIfAny).doesNotThrowAnyException();
    }
}
