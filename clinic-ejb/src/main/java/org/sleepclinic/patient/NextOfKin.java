package org.sleepclinic.patient;

import java.io.Serializable;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.PhoneNumber;
import org.sleepclinic.kernel.TextEntry;

/** Whom to call about a patient; a phone or a relation without a name is refused. */
@Phi
public record NextOfKin(String name, String relation, String phone) implements Serializable {
    public static final NextOfKin NONE = new NextOfKin(null, null, null);

    public NextOfKin {
        name = TextEntry.optional(name, 200, "kinName");
        relation = TextEntry.optional(relation, 60, "kinRelation");
        phone = PhoneNumber.typed(phone, "kinPhone");
        if (name == null && (relation != null || phone != null)) {
            throw new DomainException("patient.kin.nameless").at("kinName");
        }
    }

    @Override
    public String toString() {
        return "NextOfKin[…]";
    }
}
