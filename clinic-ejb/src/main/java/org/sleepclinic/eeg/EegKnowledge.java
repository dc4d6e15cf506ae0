package org.sleepclinic.eeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The terms; the application may not change them and runs on one schema version only, so they are read once. */
@ApplicationScoped
class EegKnowledge {
    @Inject
    private EegQueries queries;
    private volatile EegTerms terms;

    public EegTerms terms() {
        EegTerms read = terms;
        if (read == null) {
            read = queries.terms();
            terms = read;
        }
        return read;
    }
}
