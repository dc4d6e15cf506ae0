package org.sleepclinic.casefile;

/** What people call a case by: C-2041. */
public record CaseNumber(long value) {
    @Override
    public String toString() {
        return "C-" + value;
    }
}
