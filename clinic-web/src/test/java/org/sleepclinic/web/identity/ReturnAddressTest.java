package org.sleepclinic.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in leads on within the clinic, and nowhere else. */
class ReturnAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/scheduling/week.xhtml?day=23-Nov-2026",
            "/patient/view.xhtml?id=01a20921-4f1b-7070-9981-4eaff902f816",
            "/order/list.xhtml?status=SIGNED&after=2026-11-23T10:00:00Z/x", "/"})
    void ourOwnAddressesAreKept(String asked) {
        assertThat(ReturnAddress.checked(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)",
            "/a\r\nSet-Cookie: x",
            "/../admin", "/sign-in.xhtml?to=/", "/<script>", "index.xhtml"})
    void othersLeadToTheFrontPage(String asked) {
        assertThat(ReturnAddress.checked(asked)).isEqualTo("/");
    }

    @Test
    void noneAndEndlessLeadToTheFrontPage() {
        assertThat(ReturnAddress.checked(null)).isEqualTo("/");
        assertThat(ReturnAddress.checked("/" + "a".repeat(501))).isEqualTo("/");
    }
}
