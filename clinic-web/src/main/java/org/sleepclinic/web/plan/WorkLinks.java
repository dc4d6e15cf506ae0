package org.sleepclinic.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.protocol.StepDefinition.Opens;
import org.sleepclinic.web.shell.Texts;

/** The pages where the work of a step is done: an order set, a treatment, a scale, a diary. */
@Named
@ApplicationScoped
public class WorkLinks {
    @Inject
    private Texts texts;

    /** What a protocol names by a word, as a page and the name of its parameter. */
    private enum Page {
        TREATMENT("/medication/choose", "for"),
        ORDERS("/order/place", "set"),
        SCORE("/assessment/score", "scale"),
        SCORES("/assessment/scores", "scale"),
        DIARY("/assessment/diary", "kind"),
        FINDINGS("/casefile/findings", "about"),
        DIAGNOSIS("/diagnosis/record", "about"),
        ADVICE("/advice/view", "about"),
        PLAN("/plan/start", "protocol");

        private final String at;
        private final String parameter;

        Page(String at, String parameter) {
            this.at = at;
            this.parameter = parameter;
        }
    }

    /** One link; without a subject its parameter is left out. */
    public record Link(String page, String label, String parameter, String subject) {
    }

    /** In the order the protocol names them; a word no page answers to yet is left out. */
    public List<Link> of(StepDefinition step) {
        return step.opens().stream().map(this::link).flatMap(Optional::stream).toList();
    }

    private Optional<Link> link(Opens opens) {
        return Arrays.stream(Page.values()).filter(page -> page.name().equals(opens.kind())).findFirst()
                .map(page -> new Link(page.at, texts.of("plan", "opens." + page.name(), opens.subject()),
                        page.parameter, opens.subject()));
    }
}
