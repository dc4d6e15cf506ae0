package org.sleepclinic.web.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.figures.Figure;
import org.sleepclinic.order.OrderCategory;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.web.shell.Texts;

/** What the groups of a figure are called: kinds of test, kinds of room; a protocol goes by its code. */
@Named
@ApplicationScoped
public class FigureWords {
    @Inject
    private Texts texts;

    /** Anything else in an address is shown as it stands there. */
    public String group(Figure figure, String group) {
        return switch (figure) {
            case UNREAD, UNREPORTED -> label(OrderCategory.values(), group);
            case NO_SHOWS -> label(ResourceKind.values(), group);
            default -> group;
        };
    }

    /** What a row is about: where a case stands, never what the patient complains of; else what is to be done. */
    public String what(Figure figure, String text) {
        return figure.isOfCases() ? label(CaseStatus.values(), text) : text;
    }

    private String label(Enum<?>[] known, String group) {
        return Arrays.stream(known).filter(one -> one.name().equals(group)).findFirst().map(texts::label).orElse(group);
    }
}
