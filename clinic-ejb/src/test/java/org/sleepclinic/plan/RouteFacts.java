package org.sleepclinic.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.alert.CalciumPicture;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.plan.CaseFacts.Sign;

/** A case in work-up with these signs and nothing else known. */
final class RouteFacts {
    private static final CalciumPicture NOTHING = new CalciumPicture(null, null, null, null, null, null, Set.of(),
            null, new CalciumPicture.Drawn(java.util.Map.of(), true));

    private RouteFacts() {
    }

    static Sign sign(Origin.Kind kind, String code) {
        return new Sign(new Origin(kind, new UUID(4, code.hashCode())), code, code);
    }

    static CaseFacts of(Set<String> confirmed, Sign... signs) {
        return new CaseFacts(new CaseId(new UUID(0, 1)), new PatientId(new UUID(0, 2)), CaseStatus.WORK_UP,
                LocalDate.parse("1991-03-14"), List.of(signs), confirmed, List.of(), Set.of(), List.of(),
                new Values(List.of()), NOTHING, Told.NOTHING);
    }
}
