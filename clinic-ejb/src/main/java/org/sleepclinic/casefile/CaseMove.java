package org.sleepclinic.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Uuid7;

/** One step of a case's way: from where to where, when, by whom and why. Only ever added. */
@Phi
@Entity
@Table(name = "case_move")
class CaseMove {
    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private CaseStatus from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CaseStatus to;
    private String reason;
    private Instant at;
    @Column(name = "by_user")
    private UUID by;

    protected CaseMove() {
    }

    CaseMove(CaseId caseId, CaseStatus from, CaseStatus to, String reason, Instant at, UUID by) {
        this.id = Uuid7.next();
        this.caseId = caseId.value();
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.at = at;
        this.by = by;
    }
}
