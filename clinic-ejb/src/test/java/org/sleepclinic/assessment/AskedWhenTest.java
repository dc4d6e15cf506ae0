package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedWhenTest {
    private static final AskedWhen THREE_GROUPS = new AskedWhen(List.of(
            List.of(gate("INT.15.C1", "YES", "UNKNOWN"), gate("INT.15.C3", "NO")),
            List.of(gate("INT.13", "TONGUE_BITE")),
            List.of(gate("NOW.04", "ANSWERED"))));

    private static AskedWhen.Gate gate(String item, String... is) {
        return new AskedWhen.Gate(item, Set.of(is));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INT.15.C1=YES INT.15.C3=NO        | true
            INT.15.C1=? INT.15.C3=NO          | true
            INT.15.C1=- INT.15.C3=NO          | false
            INT.15.C1=YES                     | false
            INT.13=CONFUSION,TONGUE_BITE      | true
            INT.13=CONFUSION                  | false
            NOW.04=0                          | true
            NOW.04=?                          | false
                                              | false
            """)
    void opensWhenAllGatesOfAGroupHold(String told, boolean asked) {
        assertThat(THREE_GROUPS.holds(Told.answers(told))).isEqualTo(asked);
    }
}
