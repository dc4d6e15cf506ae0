package org.sleepclinic.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells what each edit changed: what stood before it against what stood after, which is what stood before the next. */
final class RevisionTrail {
    private RevisionTrail() {
    }

    /** @param earlier states before each edit, newest edit first */
    static List<RevisionView> of(PatientView now, List<PatientQueries.Earlier> earlier) {
        Map<String, String> after = DemographicsJson.fields(now.demographics(), now.deceasedOn());
        List<RevisionView> revisions = new ArrayList<>();
        for (PatientQueries.Earlier edit : earlier) {
            Map<String, String> before = DemographicsJson.read(edit.before());
            // A registration kept for its reason has nothing before it.
            List<RevisionView.Change> changes = before.isEmpty() ? List.of() : DemographicsJson.changes(before, after);
            revisions.add(new RevisionView(edit.at(), edit.by(), edit.reason(), changes));
            after = before.isEmpty() ? after : before;
        }
        return revisions;
    }
}
