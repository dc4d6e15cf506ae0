package org.sleepclinic.kernel;

import java.util.List;

/** Where audit entries go; kept by {@code audit}. Fails when it cannot keep them, and then nothing is shown. */
public interface AuditSink {
    /** Appends in a transaction of its own, in one statement. */
    void append(List<AuditEntry> entries);
}
