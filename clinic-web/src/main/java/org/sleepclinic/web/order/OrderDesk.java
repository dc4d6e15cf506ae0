package org.sleepclinic.web.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.sleepclinic.order.OrderingCase;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.web.shell.Texts;

/** What every page of orders needs beside the orders: whose page it is, and a word on the next page when it is done. */
@ApplicationScoped
class OrderDesk {
    private static final String FEATURE = "order";

    @Inject
    private PatientFacade patients;
    @Inject
    private Texts texts;

    PatientBanner banner(PatientId patient) {
        return patients.banner(patient);
    }

    /** Why something is ordered, as a proposal to be changed: what is suspected, else the complaint. */
    String indication(OrderingCase about) {
        if (about.suspicions().isEmpty()) {
            return about.complaint();
        }
        return about.suspicions().stream().map(condition -> texts.of(FEATURE, "condition." + condition))
                .collect(Collectors.joining(", ", texts.of(FEATURE, "suspected") + " ", ""));
    }

    /** Says on the page that opens next what has been done. */
    void done(String key, Object... args) {
        Messages.addFlashGlobalInfo(texts.of(FEATURE, key, args));
    }
}
