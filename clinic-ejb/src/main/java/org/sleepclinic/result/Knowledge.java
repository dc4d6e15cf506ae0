package org.sleepclinic.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.kernel.DomainException;

/**
 * What the clinic knows of each analyte. The application may not change these tables and runs on one schema version
 * only, so they are read once.
 */
@ApplicationScoped
class Knowledge {
    @Inject
    private KnowledgeQueries queries;
    private volatile Tables tables;

    /** Everything read at once. */
    record Tables(Map<String, Analyte> analytes, Map<String, List<KnownRange>> ranges,
            Map<String, List<CriticalLimit>> limits, Map<String, Study> studies) {
    }

    /** A study with its name and the codes of its figures, in the order of its form. */
    record Study(String name, List<String> figures) {
    }

    /** A range with whom and when it holds for; {@code sex} null: any; days of age from (in) and to (out, null: no end). */
    record KnownRange(String sex, int fromDays, Integer toDays, LocalDate from, LocalDate to, ReferenceRange range) {
        boolean holdsFor(Subject subject, LocalDate day) {
            long age = subject.daysOn(day);
            boolean inAge = age >= fromDays && (toDays == null || age < toDays);
            boolean inForce = !day.isBefore(from) && (to == null || day.isBefore(to));
            return inAge && inForce && (sex == null || sex.equals(subject.sex()));
        }
    }

    public Optional<Analyte> find(String code) {
        return Optional.ofNullable(tables().analytes().get(code));
    }

    /** The analyte; refuses {@code result.analyte_unknown} for a code that names none. */
    public Analyte analyte(String code) {
        return find(code).orElseThrow(() -> new DomainException("result.analyte_unknown", String.valueOf(code)));
    }

    /** Known analytes among these codes, as panels list them. */
    public List<Analyte> analytes(Collection<String> codes) {
        return codes.stream().map(this::find).flatMap(Optional::stream).sorted(ORDER).toList();
    }

    /** What can be entered of a kind of report: everything measured, nothing derived. */
    public List<Analyte> measured(ReportCategory category) {
        return tables().analytes().values().stream().filter(one -> one.category() == category && !one.derived())
                .sorted(ORDER)
                .toList();
    }

    /** What a study is asked for, in the order of its form; empty for a test that is no study. */
    public List<Analyte> study(String test) {
        return Stream.ofNullable(tables().studies().get(test)).flatMap(study -> study.figures().stream())
                .map(this::analyte).toList();
    }

    /** What a study is called; refuses {@code unknown} for a test that is no study. */
    public String nameOf(String study) {
        return Optional.ofNullable(tables().studies().get(study)).map(Study::name)
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Which kind of report a study has; refuses {@code unknown} for a test that is no study. */
    public ReportCategory categoryOf(String study) {
        return study(study).stream().findFirst().map(Analyte::category)
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** The range for this person on that day; a range for the sex comes before one for any. */
    public Optional<ReferenceRange> range(String code, Subject subject, LocalDate day) {
        return tables().ranges().getOrDefault(code, List.of()).stream().filter(known -> known.holdsFor(subject, day))
                .min(Comparator.comparing((KnownRange known) -> known.sex() == null)).map(KnownRange::range);
    }

    public List<CriticalLimit> limits(String code) {
        return tables().limits().getOrDefault(code, List.of());
    }

    private static final List<String> PANELS = List.of("CALCIUM", "KIDNEY", "IRON", "OTHER", "ECG",
            "SLEEP", "BREATHING", "MOVEMENT", "BONE", "EEG", "IMAGING");
    private static final Comparator<Analyte> ORDER =
            Comparator.comparing((Analyte one) -> PANELS.indexOf(one.panel())).thenComparing(Analyte::position);

    private Tables tables() {
        Tables read = tables;
        if (read == null) {
            read = new Tables(queries.analytes(), queries.ranges(), queries.limits(),
                    queries.studies());
            tables = read;
        }
        return read;
    }
}
