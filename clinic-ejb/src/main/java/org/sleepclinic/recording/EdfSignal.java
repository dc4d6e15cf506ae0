package org.sleepclinic.recording;

import java.io.Serializable;

/**
 * One channel of a file, as its header describes it.
 *
 * @param label            {@code EEG Fpz-Cz}; {@code EDF Annotations} for a channel of events
 * @param dimension        unit of the physical values as written by the recorder: {@code uV}, {@code degreeC}
 * @param physicalMin      physical value of {@code digitalMin}; above {@code physicalMax} for a channel of negative gain
 * @param digitalMin       least integer the recorder writes
 * @param samplesPerRecord how many integers each data record holds
 */
record EdfSignal(String label, String transducer, String dimension, double physicalMin, double physicalMax,
        int digitalMin,
        int digitalMax, String prefilter, int samplesPerRecord) implements Serializable {
    private static final String EVENTS = "EDF Annotations";

    boolean isEvents() {
        return label.equals(EVENTS);
    }

    /** What an integer of the file means, in {@code dimension} (clinical reference 6.5). */
    double physical(double digital) {
        return (digital - digitalMin) * (physicalMax - physicalMin) / (digitalMax - digitalMin) + physicalMin;
    }

    /** Bytes of this channel in each data record. */
    int bytes() {
        return samplesPerRecord * Short.BYTES;
    }
}
