package org.sleepclinic.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.night.NightPlaces;
import org.sleepclinic.night.ShiftView;
import org.sleepclinic.scheduling.Absence;
import org.sleepclinic.scheduling.DutyView;
import org.sleepclinic.scheduling.NightWatch;

/** Names the gaps and conflicts of days to come: what is over cannot be mended. */
final class RotaCheck {
    private final List<Absence> away;
    private final ZoneId zone;

    RotaCheck(List<Absence> away, ZoneId zone) {
        this.away = away;
        this.zone = zone;
    }

    /** By day, the worst first. */
    List<RotaNote> notes(List<RotaDay> days, Instant now) {
        List<RotaNote> all = new ArrayList<>();
        for (RotaDay day : days) {
            if (day.day().plusDays(1).atStartOfDay(zone).toInstant().isAfter(now)) {
                ofDuties(day, now, all);
                ofNight(day, all);
            }
        }
        all.sort(Comparator.comparing(RotaNote::day).thenComparing(RotaNote::kind));
        return all;
    }

    private void ofDuties(RotaDay day, Instant now, List<RotaNote> all) {
        for (DutyView duty : day.duties()) {
            boolean begins = LocalDate.ofInstant(duty.start(), zone).equals(day.day());
            if (duty.isGap() && begins && duty.end().isAfter(now)) {
                all.add(new RotaNote(RotaNote.Kind.NOBODY_ANSWERS, day.day(), null, null, 0, duty.start(), duty.end()));
            } else if (!duty.isGap() && begins && duty.end().isAfter(now)) {
                TimeSlot slot = new TimeSlot(duty.start(), duty.end());
                missing(duty.doctor(), duty.doctorName(), slot, day, all);
                missing(duty.deputy(), duty.deputyName(), slot, day, all);
                missing(duty.nurse(), duty.nurseName(), slot, day, all);
            }
        }
    }

    private void missing(UUID person, String name, TimeSlot slot, RotaDay day, List<RotaNote> all) {
        absence(person, slot).ifPresent(absent -> all.add(RotaNote.of(RotaNote.Kind.DUTY_AWAY, day.day(), name,
                absent.reason())));
    }

    private Optional<Absence> absence(UUID person, TimeSlot slot) {
        return away.stream().filter(absent -> absent.person().equals(person) && absent.slot().overlaps(slot))
                .findFirst();
    }

    private void ofNight(RotaDay day, List<RotaNote> all) {
        TimeSlot night = NightWatch.of(day.day(), zone);
        for (ShiftView shift : day.shifts()) {
            if (shift.isAway()) {
                all.add(RotaNote.of(RotaNote.Kind.NIGHT_AWAY, day.day(), shift.name(), shift.away()));
            }
            if (day.duties().stream().anyMatch(duty -> isOn(duty, shift.technologist(), night))) {
                all.add(RotaNote.of(RotaNote.Kind.TWICE, day.day(), shift.name(), null));
            }
        }
        NightPlaces taken = day.places();
        if (taken.unwatched() > 0) {
            all.add(new RotaNote(RotaNote.Kind.UNWATCHED, day.day(), null, null, taken.unwatched(), null, null));
        } else if (taken.watching() == 0 && taken.open() > 0 && day.holiday() == null) {
            all.add(RotaNote.of(RotaNote.Kind.NOBODY_WATCHES, day.day(), null, null));
        }
    }

    private static boolean isOn(DutyView duty, UUID person, TimeSlot night) {
        return !duty.isGap() && night.overlaps(new TimeSlot(duty.start(), duty.end()))
                && (person.equals(duty.doctor()) || person.equals(duty.deputy()) || person.equals(duty.nurse()));
    }
}
