package org.sleepclinic.night;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.scheduling.AppointmentId;

/** The night on one page, and what is found at the beds in the evening. */
@Stateless
@Boundary
public class NightSheetFacade {
    @Inject
    private SheetQueries queries;
    @Inject
    private ShiftQueries shifts;
    @Inject
    private RecordQueries records;
    @Inject
    private RecordRepository kept;
    @Inject
    private Tonight tonight;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** The night people mean now. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public LocalDate tonight() {
        return tonight.night();
    }

    /** Who sleeps where and what must be known about them; every patient shown is audited. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public NightSheet sheet(LocalDate night) {
        List<SheetQueries.Answering> answering = queries.answering(night);
        NightSheet sheet = new NightSheet(night, queries.beds(night), shifts.between(night, night),
                answering.stream().map(SheetQueries.Answering::onCall).toList(), answering.getFirst().sheetAt(),
                answering.getFirst().recordBy());
        audit.listed(sheet.beds().stream().map(SheetBed::patient).toList(), "night.sheet");
        return sheet;
    }

    /** What was found at the bed last; all of it null when nobody has looked. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public EveningFindings lastEvening(AppointmentId night) {
        RecordQueries.LastEvening last = records.lastEvening(night.value());
        audit.read(last.patient(), "night.evening", night.value());
        return last.found();
    }

    /**
     * Keeps what was found at the bed; a later one counts instead.
     *
     * @param shown the check the page began with, or null for none
     * @throws DomainException {@code stale} when somebody checked since; {@code night.evening.empty}, {@code text.long}
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void evening(AppointmentId night, UUID shown, EveningFindings found) {
        kept.lock(night.value());
        RecordQueries.BookedNight booked = records.night(night.value());
        if (!Objects.equals(records.lastEvening(night.value()).found().check(), shown)) {
            throw new DomainException(DomainException.STALE);
        }
        kept.add(new EveningCheck(booked.appointment(), booked.patient(), found, caller.id(), clock.instant()));
        audit.changed(booked.patient(), "night.evening", night.value());
    }
}
