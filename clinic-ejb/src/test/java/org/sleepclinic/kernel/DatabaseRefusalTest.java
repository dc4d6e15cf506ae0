package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;

/** The database's last word, as a person is told it. */
class DatabaseRefusalTest {
    @ParameterizedTest
    @CsvSource({"40P01, outrun", "40001, outrun", "55P03, outrun", "23505, constraint.night_shift_once"})
    void whoIsOutrunIsToldSoWhereverItHappens(String state, String code) {
        PersistenceException refused = new PersistenceException(new IllegalStateException(
                new PSQLException(new ServerErrorMessage(said("C", state) + said("M", "refused")
                        + said("n", "night_shift_once")))));
        assertThat(DatabaseRefusal.translate(refused))
                .isInstanceOfSatisfying(DomainException.class, told -> assertThat(told.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource("42601")
    void aFaultOfOursStaysOne(String state) {
        PersistenceException fault = new PersistenceException(new PSQLException("syntax", PSQLState.SYNTAX_ERROR));
        assertThat(DatabaseRefusal.translate(fault)).as(state).isSameAs(fault);
    }

    private static String said(String field, String value) {
        return field + value + "\0";
    }
}
