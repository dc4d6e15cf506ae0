package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The protocol of an emergency and the step it begins with: severe hypocalcaemia HC-01, a seizure ST-01, a cluster ST-10. */
public record EmergencyStart(String protocol, String step) implements Serializable {
    static final EmergencyStart CALCIUM = new EmergencyStart(Proposals.HYPOCALCAEMIA, "HC-01");
    private static final EmergencyStart CONVULSING = new EmergencyStart(Proposals.STATUS, StatusRoute.PROTECT);
    private static final EmergencyStart CLUSTER = new EmergencyStart(Proposals.STATUS, StatusRoute.CLUSTER_STEP);
    /** Severe or possibly severe calcium, tetany or laryngospasm; a seizure that does not end, a cluster. */
    private static final Map<String, EmergencyStart> BY_FLAG = Map.of("RF-04", CALCIUM, "RF-04b", CALCIUM, "RF-05",
            CALCIUM, "RF-01", CONVULSING, "RF-02", CONVULSING, "RF-03", CLUSTER);
    /** A seizure goes on while one of these is open; looking for the cause (ST-06) waits after it, too. */
    private static final Set<String> GOES_ON = Set.of(StatusRoute.PROTECT, "ST-02", "ST-03", "ST-04", "ST-05");
    /** What somebody who calls for help sees at this moment. */
    private static final Map<String, EmergencyStart> BY_SIGN =
            Map.of("NOW.01", CONVULSING, "NOW.06", CALCIUM, "NOW.07", CALCIUM);

    /** What answering an alert of this rule opens. */
    public static Optional<EmergencyStart> opening(String ruleId) {
        return Optional.ofNullable(BY_FLAG.get(ruleId));
    }

    /** A seizure or a cluster: it has a page of its own, with a clock. */
    public boolean isSeizure() {
        return protocol.equals(Proposals.STATUS);
    }

    /** The alerts whose answer is this. */
    Set<String> flags() {
        return BY_FLAG.entrySet().stream().filter(flag -> flag.getValue().equals(this)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** While one of these is open it has begun already. A cluster that waits is no seizure that goes on. */
    Set<String> ownSteps() {
        Set<String> own = new HashSet<>(isSeizure() ? GOES_ON : Set.of());
        own.add(step);
        return own;
    }

    /** What a sign seen happening now is treated by; nothing is opened by it. */
    public static Optional<EmergencyStart> against(String sign) {
        return Optional.ofNullable(BY_SIGN.get(sign));
    }
}
