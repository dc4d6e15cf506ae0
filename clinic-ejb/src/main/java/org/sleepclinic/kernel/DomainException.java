package org.sleepclinic.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clinic refuses what was asked, for a reason a person can mend. Carries no user text: {@code code} names an entry
 * {@code error.<code>} of the web bundles, {@code args} fill it, {@code field} is the id of the form field it belongs to.
 */
@ApplicationException(rollback = true)
public class DomainException extends RuntimeException {
    /** Somebody changed the record since it was read; the page offers both versions. */
    public static final String STALE = "stale";
    /** Somebody else did the same at the same moment and was faster; nothing was changed, and trying again may do. */
    public static final String OUTRUN = "outrun";
    /** The id names nothing, or nothing this caller may know of. */
    public static final String UNKNOWN = "unknown";

    private final String code;
    private final transient List<Object> args;
    private String field;

    public DomainException(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    /** The same refusal, shown at the field with this id. */
    public DomainException at(String fieldId) {
        this.field = fieldId;
        return this;
    }

    public String code() {
        return code;
    }

    /** Values for the text's placeholders; never patient data that may not be logged. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    /** This refusal and those of other fields gathered with it. */
    public List<DomainException> all() {
        return Stream.concat(Stream.of(this), Stream.of(getSuppressed()).filter(DomainException.class::isInstance)
                .map(DomainException.class::cast)).toList();
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
