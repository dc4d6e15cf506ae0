package org.sleepclinic.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sleepclinic.kernel.DomainException;

/** How large a signal file may be. A night of 40 channels at 512 Hz is about 1,200 MB. */
@ApplicationScoped
public class RecordingLimit {
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    @ConfigProperty(name = "clinic.recording.megabytes", defaultValue = "1500")
    private int megabytes;

    /** How much a request may bring that hands one in: the file, and the form around it. */
    public long ofRequest() {
        return (megabytes + 1) * MEGABYTE;
    }

    int megabytes() {
        return megabytes;
    }

    /** Refuses {@code recording.large} (megabytes, limit) at {@code file}. */
    void require(long bytes) {
        if (bytes > megabytes * MEGABYTE) {
            throw new DomainException("recording.large", (bytes + MEGABYTE - 1) / MEGABYTE, megabytes).at("file");
        }
    }
}
