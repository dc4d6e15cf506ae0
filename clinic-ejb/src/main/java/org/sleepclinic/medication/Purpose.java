package org.sleepclinic.medication;

import java.util.List;
import java.util.stream.Stream;

/** What an agent is given for. */
public enum Purpose {
    EPILEPSY, RLS;

    /** What it can be chosen against. */
    public List<Subject> subjects() {
        return Stream.of(Subject.values()).filter(subject -> subject.purpose() == this).toList();
    }
}
