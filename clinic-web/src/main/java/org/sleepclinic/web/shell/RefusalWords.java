package org.sleepclinic.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sleepclinic.kernel.DomainException;

/** What is said about a refusal; moments among what fills it in clinic time. */
@ApplicationScoped
public class RefusalWords {
    @Inject
    private Texts texts;
    @Inject
    private Format format;

    public String say(DomainException refused) {
        return texts.refusal(refused.code(), refused.args().stream().map(this::told).toList());
    }

    private Object told(Object arg) {
        return arg instanceof Instant moment ? format.moment(moment) : arg;
    }
}
