package org.sleepclinic.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.web.alert.RuleWords;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** What is said about a refusal: moments and days among what fills it as the clinic writes them, rules by their names. */
@ApplicationScoped
public class RefusalWords {
    @Inject
    private Texts texts;
    @Inject
    private Format format;
    @Inject
    private RuleWords rules;

    public String say(DomainException refused) {
        return texts.refusal(refused.code(), refused.args().stream().map(this::told).toList());
    }

    private Object told(Object arg) {
        return switch (arg) {
            case Instant moment -> format.moment(moment);
            case LocalDate day -> format.date(day);
            case Collection<?> several -> format.list(several.stream().map(this::told).toList());
            case String text -> rules.say(text);
            default -> arg;
        };
    }
}
