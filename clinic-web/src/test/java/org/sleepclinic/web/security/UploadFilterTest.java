package org.sleepclinic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which page takes how much. */
class UploadFilterTest {
    private static final long NIGHT = 500L * 1024 * 1024;

    @Test
    void onlySignalFilesAreLarge() {
        assertThat(UploadFilter.mayBe("/recording/order.xhtml", NIGHT)).isTrue();
        assertThat(UploadFilter.mayBe("/document/papers.xhtml", NIGHT)).isFalse();
        assertThat(UploadFilter.mayBe("/sign-in.xhtml", NIGHT)).isFalse();
        assertThat(UploadFilter.mayBe("/document/papers.xhtml", 10L * 1024 * 1024)).isTrue();
    }

    @Test
    void whoeverDoesNotSayHowMuchBringsTooMuch() {
        assertThat(UploadFilter.mayBe("/recording/order.xhtml", -1)).isFalse();
    }
}
