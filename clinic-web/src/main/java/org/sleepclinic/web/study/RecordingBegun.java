package org.sleepclinic.web.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sleepclinic.night.MorningFacade;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.result.EntrySheet;

/** When the recording a new report is of began: lights out of its night, as the morning's record has it; else now. */
@ApplicationScoped
public class RecordingBegun {
    @Inject
    private MorningFacade mornings;
    @Inject
    private Clock clock;

    public Instant of(EntrySheet sheet) {
        return sheet.order() == null || sheet.takenAt() != null ? clock.instant()
                : mornings.lightsOut(new OrderId(sheet.order())).orElseGet(clock::instant);
    }
}
