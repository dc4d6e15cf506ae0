package org.sleepclinic.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Payara's administration, spoken to as its command line does, without starting a Java process for each command.
 *
 * @param port of the administration on 127.0.0.1
 * @param password of the user admin
 */
record AdminClient(int port, String password) {

    /** Deploying ends when the application has started, and the first start of a demonstration invents its patients. */
    private static final Duration DEPLOY_LIMIT = Duration.ofMinutes(30);
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(5);
    private static final String APPLICATION = "clinic";

    /** Whether the server takes commands. */
    boolean answers() {
        try {
            return command("version", Map.of(), PROBE_LIMIT).contains("exit-code: SUCCESS");
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * Deploys the EAR, in place of the one that runs if there is one.
     *
     * @throws LaunchException with the server's words if it refuses
     */
    void deploy(Path ear) {
        try {
            String answer = command("deploy",
                    Map.of("DEFAULT", ear.toAbsolutePath().toString(), "name", APPLICATION, "force", "true"),
                    DEPLOY_LIMIT);
            if (!answer.contains("exit-code: SUCCESS") && !answer.contains("exit-code: WARNING")) {
                throw new LaunchException("The server refused the application:\n" + answer);
            }
        } catch (IOException silent) {
            throw new LaunchException("The server did not answer while deploying: " + silent.getMessage(), silent);
        }
    }

    private String command(String name, Map<String, String> parameters, Duration limit) throws IOException {
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String credentials = Base64.getEncoder()
                .encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + port + "/__asadmin/" + name + "?" + query))
                .header("Authorization", "Basic " + credentials)
                .header("X-Requested-By", "clinic")
                .header("User-Agent", "hk2-agent")
                .timeout(limit)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted", stopped);
        }
    }
}
