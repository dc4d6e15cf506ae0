package org.sleepclinic.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentRowTest {
    @ParameterizedTest
    @CsvSource({"REFERRAL, false, false, true", "CONSENT, false, false, false", "REPORT, false, false, false",
            "OTHER, false, false, false", "REFERRAL, true, false, false", "REFERRAL, false, true, false"})
    void onlyAReferralLetterThatWaitsFollowsANewCase(AttachmentKind kind, boolean filed, boolean voided,
            boolean follows) {
        AttachmentRow row = row(kind, filed, voided);
        assertThat(row.isForANewCase()).isEqualTo(follows);
        assertThat(row.isUnfiled()).isEqualTo(!filed && !voided);
    }

    private static AttachmentRow row(AttachmentKind kind, boolean filed, boolean voided) {
        return new AttachmentRow(UUID.randomUUID(), UUID.randomUUID(), filed ? UUID.randomUUID() : null, null, kind,
                "A paper", FileType.PDF, 1, Instant.EPOCH, "M. Marsh", voided ? "of another patient" : null, null, 0);
    }
}
