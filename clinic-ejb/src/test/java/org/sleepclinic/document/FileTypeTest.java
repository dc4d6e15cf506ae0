package org.sleepclinic.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;

/** A scan is what its bytes say, whatever it is called. */
class FileTypeTest {
    private static final String PDF = "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n";

    @Test
    void tellsPdfJpegAndPngByTheirBytes() throws IOException {
        assertThat(FileType.of(ascii(PDF))).contains(FileType.PDF);
        assertThat(FileType.of(picture("png"))).contains(FileType.PNG);
        assertThat(FileType.of(picture("jpg"))).contains(FileType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<html><script>alert(1)</script></html>", "MZ\u0090 a program",
            "PK\u0003\u0004 a zip",
            "%PDF-", "%PDF-1.4 cut short", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            " %PDF-1.4 %%EOF",
            "GIF89a", "<html>%PDF-1.4 %%EOF"})
    void refusesWhatIsNone(String content) {
        assertThat(FileType.of(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void aPictureCutShortIsNone() throws IOException {
        byte[] whole = picture("png");
        assertThat(FileType.of(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
        assertThat(FileType.of(Arrays.copyOf(picture("jpg"), 40))).isEmpty();
    }

    @Test
    void refusesNothingTooMuchAndTheWrongTypeAtTheFile() {
        assertThat(refusal(null)).isEqualTo("document.file.missing");
        assertThat(refusal(new byte[0])).isEqualTo("document.file.missing");
        assertThat(refusal(new byte[Attachment.MOST_BYTES + 1])).isEqualTo("document.file.large");
        assertThat(refusal(ascii("<script>"))).isEqualTo("document.file.type");
    }

    @Test
    void theNameIsOursAndNeverTheirs() {
        Attachment kept = new Attachment(added("../../<script>.exe", ascii(PDF)), "Referral letter", UUID.randomUUID(),
                Instant.parse("2026-11-29T10:00:00Z"));
        assertThat(kept.fileName()).isEqualTo("referral-2026-11-29.pdf");
    }

    private static String refusal(byte[] content) {
        DomainException refused = catchThrowableOfType(DomainException.class,
                () -> new Attachment(added(null, content), "Referral letter", UUID.randomUUID(), Instant.EPOCH));
        assertThat(refused.field()).contains("file");
        return refused.code();
    }

    private static AddAttachment added(String title, byte[] content) {
        return new AddAttachment(new PatientId(UUID.randomUUID()), null, AttachmentKind.REFERRAL, title, content);
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
