package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table again, written from the clinic's words: what is not in it is refused. */
class RequestStatusTest {
    private static final Map<RequestStatus, Set<RequestStatus>> ALLOWED = Map.of(
            RequestStatus.DRAFT, Set.of(RequestStatus.SIGNED, RequestStatus.VOIDED),
            RequestStatus.SIGNED, Set.of(RequestStatus.STOPPED, RequestStatus.VOIDED),
            RequestStatus.STOPPED, Set.of(),
            RequestStatus.VOIDED, Set.of());

    @ParameterizedTest
    @EnumSource
    void movesOnlyAsTheTableSays(RequestStatus from) {
        for (RequestStatus to : RequestStatus.values()) {
            assertThat(from.mayBecome(to)).as(from + " to " + to).isEqualTo(ALLOWED.get(from).contains(to));
        }
    }

    @Test
    void whatWasStoppedOrVoidedStaysSo() {
        assertThat(RequestStatus.MOVES.isEnd(RequestStatus.STOPPED)).isTrue();
        assertThat(RequestStatus.MOVES.isEnd(RequestStatus.VOIDED)).isTrue();
    }
}
