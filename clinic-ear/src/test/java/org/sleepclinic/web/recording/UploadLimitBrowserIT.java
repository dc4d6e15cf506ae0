package org.sleepclinic.web.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.testing.browser.BrowserTest;

/** Who says that too much is coming, or does not say how much, is answered before a byte of it has come. */
class UploadLimitBrowserIT extends BrowserTest {
    private static final int MOMENT = 10_000;

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"/recording/order.xhtml, Content-Length: 1574000000, 413",
            "/recording/order.xhtml, Content-Length: 4000000000, 413",
            "/document/papers.xhtml, Content-Length: 60000000, 413",
            "/recording/order.xhtml, Transfer-Encoding: chunked, 411"})
    void isRefusedAtOnce(String page, String head, String status) throws IOException {
        URI clinic = URI.create(address());
        try (Socket line = new Socket(clinic.getHost(), clinic.getPort())) {
            line.setSoTimeout(MOMENT);
            line.getOutputStream()
                    .write(("POST " + clinic.getPath() + page + " HTTP/1.1\r\nHost: " + clinic.getAuthority()
                            + "\r\nContent-Type: Multipart/form-data; boundary=x\r\n" + head + "\r\n\r\n0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine())
                    .startsWith("HTTP/1.1 " + status);
        }
    }
}
