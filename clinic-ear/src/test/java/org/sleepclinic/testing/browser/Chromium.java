package org.sleepclinic.testing.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The real browser of the tests, started once per run. Looked for where {@code CHROMIUM} says and in the usual places;
 * where there is none the run gets one itself, from the distribution or from Playwright, and where it may not, it fails
 * and says what to install.
 */
final class Chromium {

    private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    /** The shell has no window to draw around each page; where the distribution has none, the whole browser. */
    private static final List<String> PACKAGES = List.of("chromium-headless-shell", "chromium");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final int INSTALL_MINUTES = 10;
    private static final Path BUILD = Path.of(System.getProperty("clinic.build", "target"));

    private static Browser browser;

    private Chromium() {
    }

    static synchronized Browser browser() {
        if (browser == null) {
            Optional<Path> installed = installed().or(Chromium::fromTheDistribution);
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
            installed.ifPresentOrElse(options::setExecutablePath, Chromium::fromPlaywright);
            browser = launch(playwright, options);
            PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MS);
        }
        return browser;
    }

    private static Browser launch(Playwright playwright, LaunchOptions options) {
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException none) {
            throw new IllegalStateException("The browser tests need Chromium: install it (Debian, Ubuntu: apt-get"
                    + " install chromium) or set CHROMIUM to the path of Chromium or Chrome", none);
        }
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Root on a Debian-like system may simply install the package; one lane of the tests does, the other waits for it. */
    private static Optional<Path> fromTheDistribution() {
        boolean debianAsRoot = "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!debianAsRoot) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(BUILD.resolve("chromium-install.lock"), CREATE, WRITE)) {
            file.lock();
            return installed().or(Chromium::firstOfThePackages);
        } catch (IOException unlockable) {
            throw new UncheckedIOException(unlockable);
        }
    }

    private static Optional<Path> firstOfThePackages() {
        System.out.println("No Chromium found; installing the distribution's package");
        run(Map.of("DEBIAN_FRONTEND", "noninteractive"), "apt-get", "-qq", "update");
        return PACKAGES.stream().flatMap(name -> installed(name).stream()).findFirst();
    }

    private static Optional<Path> installed(String distributed) {
        run(Map.of("DEBIAN_FRONTEND", "noninteractive"), "apt-get", "-qq", "-y", "--no-install-recommends", "install",
                distributed);
        return installed();
    }

    private static void fromPlaywright() {
        System.out.println("No Chromium found; downloading Playwright's own");
        run(Map.of(), Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.microsoft.playwright.CLI", "install", "chromium");
    }

    /** Runs to the end, or to the limit; whether it helped is seen when the browser is looked for again. */
    private static void run(Map<String, String> environment, String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(BUILD.resolve("chromium-install.log").toFile());
            Process process = builder.start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException notThere) {
            System.out.println(command[0] + " cannot be run: " + notThere.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
