package org.sleepclinic.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseMoved;

/** A bean of a WAR that hears what the EJB module tells. */
@ApplicationScoped
public class MoveWatch {

    private final List<CaseId> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes CaseMoved news) {
        heard.add(news.caseId());
    }

    public List<CaseId> heard() {
        return List.copyOf(heard);
    }
}
