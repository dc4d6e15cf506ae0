package org.sleepclinic.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.sleepclinic.audit.EntryRow;
import org.sleepclinic.web.shell.Texts;

/** What an audit entry tells, in words: the code it is kept under, or the address that was refused. */
@Named
@ApplicationScoped
public class AuditWords {
    @Inject
    private Texts texts;

    /** "Case page", "Order signed", "the page /audit/list.xhtml"; of a co-signature also whose. What an older clinic kept under another code stays a code. */
    public String what(EntryRow row) {
        Map<String, String> words = texts.get("audit");
        String[] parts = row.what().split(" ", 2);
        if (parts.length > 1 && words.containsKey("refused." + parts[0])) {
            return texts.of("audit", "refused." + parts[0], parts[1]);
        }
        String key = "what." + row.what();
        String what = words.containsKey(key) ? words.get(key) : row.what();
        return row.signer().isEmpty() ? what : what + ": " + row.signer();
    }
}
