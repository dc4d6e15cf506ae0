package org.sleepclinic.kernel;

import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns the database's last word into the clinic's: a stale save, a broken constraint by its name. */
public final class DatabaseRefusal {
    /** SQL states of integrity constraints: not null, foreign key, unique, check, exclusion. */
    private static final Set<String> CONSTRAINTS = Set.of("23502", "23503", "23505", "23514", "23P01");

    /** Deadlock, no order in which both could have been first, no lock to be had: somebody else was faster. */
    private static final Set<String> OUTRUN = Set.of("40P01", "40001", "55P03");

    private DatabaseRefusal() {
    }

    /** {@code stale}, {@code outrun}, {@code constraint.<name>}, or the exception itself when it is a fault of ours. */
    public static RuntimeException translate(RuntimeException refused) {
        if (causes(refused).anyMatch(OptimisticLockException.class::isInstance)) {
            return new DomainException(DomainException.STALE);
        }
        if (state(refused).filter(OUTRUN::contains).isPresent()) {
            return new DomainException(DomainException.OUTRUN);
        }
        Optional<RuntimeException> named = constraint(refused).map(name -> new DomainException("constraint." + name));
        return named.orElse(refused);
    }

    /** The name of the constraint that refused, if one did. */
    public static Optional<String> constraint(Throwable refused) {
        return sql(refused).filter(sql -> CONSTRAINTS.contains(sql.getSQLState()))
                .map(PSQLException::getServerErrorMessage).map(ServerErrorMessage::getConstraint);
    }

    /** The SQL state behind an exception, such as {@code 23P01} (exclusion) or {@code 40P01} (deadlock). */
    public static Optional<String> state(Throwable refused) {
        return sql(refused).map(PSQLException::getSQLState);
    }

    private static Optional<PSQLException> sql(Throwable refused) {
        return causes(refused).filter(PSQLException.class::isInstance).map(PSQLException.class::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable refused) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause);
    }
}
