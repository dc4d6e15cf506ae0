package org.sleepclinic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is let near the disk. */
class UploadFilterTest {
    private static final long MOST = 1501L * 1024 * 1024;

    @Test
    void noMoreThanTheMost() {
        assertThat(UploadFilter.mayBe(MOST, MOST)).isTrue();
        assertThat(UploadFilter.mayBe(MOST + 1, MOST)).isFalse();
    }

    @Test
    void whoeverDoesNotSayHowMuchBringsTooMuch() {
        assertThat(UploadFilter.mayBe(-1, MOST)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "Multipart/Form-Data; boundary=x", " multipart/mixed"})
    void aFormWithFilesIsOneHoweverItIsWritten(String type) {
        assertThat(UploadFilter.isMultipart(type)).isTrue();
        assertThat(UploadFilter.isMultipart("application/x-www-form-urlencoded")).isFalse();
    }
}
