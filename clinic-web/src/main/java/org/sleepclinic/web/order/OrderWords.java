package org.sleepclinic.web.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sleepclinic.web.shell.Texts;

/** What an order is called where there is no room for all of its tests. */
@Named
@ApplicationScoped
public class OrderWords {
    @Inject
    private Texts texts;

    /** "Blood draw, 12 tests"; one test, or a visit's reason, goes by its own name. Only blood is drawn for several. */
    public String name(int tests, String names) {
        return tests > 1 ? texts.of("order", "draw", tests) : names;
    }
}
