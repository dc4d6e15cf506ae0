package org.sleepclinic.patient;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.kernel.TextEntry;

/** Registering, finding and correcting patients. */
@Stateless
@Boundary
public class PatientFacade {
    private static final int PAGE = 50;
    private static final int RECENT = 12;

    @Inject
    private PatientRepository patients;
    @Inject
    private PatientQueries queries;
    @Inject
    private BannerQueries banners;
    @Inject
    private Duplicates duplicates;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Registers somebody new and gives them a medical record number.
     *
     * @param distinctBecause why this is nobody already registered; needed when {@link #likelyDuplicates} names somebody
     * @throws DomainException {@code patient.duplicate} when somebody alike is registered and no reason is given;
     *                         {@code patient.birth.future}, {@code patient.birth.old} at {@code birthDate}
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public PatientId register(Demographics told, String distinctBecause) {
        told.requireBornBy(today());
        String reason = TextEntry.optional(distinctBecause, 400, "distinctBecause");
        if (reason == null && !duplicates.of(told).isEmpty()) {
            throw new DomainException("patient.duplicate");
        }
        Patient patient = new Patient(patients.nextMrn(), told, today(), clock.instant(), caller.id());
        patients.add(patient);
        if (reason != null) {
            keepRevision(patient, Map.of(), reason);
        }
        audit.changed(patient.id().value(), "patient.register", patient.id().value());
        return patient.id();
    }

    /**
     * Who may be the same person, likeliest first; empty when nobody comes close.
     *
     * @throws DomainException {@code patient.birth.future}, {@code patient.birth.old} at {@code birthDate}: nobody is
     *                         looked for by a date that cannot be right
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<DuplicateCandidate> likelyDuplicates(Demographics told) {
        told.requireBornBy(today());
        List<DuplicateCandidate> alike = duplicates.of(told);
        audit.listed(alike.stream().map(one -> one.patient().id().value()).toList(), "patient.duplicates");
        return alike;
    }

    /**
     * Takes what is now known to be right and keeps what stood before.
     *
     * @param seen   the version the caller saw
     * @param reason why, or null
     * @throws DomainException {@code stale} when somebody else changed it meanwhile
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void correct(PatientId id, Demographics told, int seen, String reason) {
        Patient patient = patients.get(id);
        patient.requireVersion(seen);
        Map<String, String> before = DemographicsJson.fields(patient.demographics(), patient.deceasedOn());
        patient.correct(told, today());
        keepRevision(patient, before, TextEntry.optional(reason, 400, "reason"));
        audit.changed(id.value(), "patient.correct", id.value());
    }

    /** The patient has died on this day; null withdraws a death recorded in error. */
    @RolesAllowed({FRONT_DESK, NURSE, PHYSICIAN})
    public void recordDeath(PatientId id, LocalDate on, int seen, String reason) {
        Patient patient = patients.get(id);
        patient.requireVersion(seen);
        Map<String, String> before = DemographicsJson.fields(patient.demographics(), patient.deceasedOn());
        if (on == null) {
            patient.withdrawDeath();
        } else {
            patient.recordDeath(on, today());
        }
        keepRevision(patient, before, TextEntry.required(reason, 400, "reason"));
        audit.changed(id.value(), "patient.death", id.value());
    }

    /** A patient's demographics, as an edit begins with. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public PatientView view(PatientId id) {
        PatientView view = queries.view(id);
        audit.read(id.value(), "patient.view", id.value());
        return view;
    }

    /** Who this page is about, with what must be known before touching them. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public PatientBanner banner(PatientId id) {
        PatientBanner banner = banners.banner(id, today());
        audit.read(id.value(), "patient.banner", id.value());
        return caller.isClinical() ? banner : banner.withoutReasons();
    }

    /**
     * What the search box finds: by name (also misspelt or without accents), medical record number, birth date, phone or
     * case number.
     *
     * @param most at most this many, best first
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<PatientRow> search(String typed, int most) {
        SearchTerms terms = SearchTerms.of(typed, today());
        return shown(terms.isEmpty() ? List.of() : queries.find(terms, Math.clamp(most, 1, PAGE)), "patient.search");
    }

    /** Everybody in order of name, a slice at a time. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public Slice<PatientRow> page(String cursor) {
        Slice<PatientRow> slice = slice(cursor);
        shown(slice.rows(), "patient.list");
        return slice;
    }

    /** The same, and whom the caller opened last. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public PatientOverview overview(String cursor) {
        PatientOverview overview = new PatientOverview(slice(cursor), queries.recent(caller.id(), RECENT));
        shown(Stream.concat(overview.rows().rows().stream(), overview.recent().stream()).toList(), "patient.list");
        return overview;
    }

    private Slice<PatientRow> slice(String cursor) {
        List<PatientRow> rows = queries.byName(cursor == null ? null : PatientId.parse(cursor).toString(), PAGE + 1);
        return Slice.of(rows, PAGE, row -> row.id().toString());
    }

    /** Whom the caller opened last. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<PatientRow> recent() {
        return shown(queries.recent(caller.id(), RECENT), "patient.recent");
    }

    private List<PatientRow> shown(List<PatientRow> rows, String what) {
        List<UUID> ids = rows.stream().map(row -> row.id().value()).toList();
        audit.listed(ids, what);
        return rows;
    }

    private void keepRevision(Patient patient, Map<String, String> before, String reason) {
        patients.add(new PatientRevision(patient.id(), DemographicsJson.write(before), reason, clock.instant(),
                caller.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
