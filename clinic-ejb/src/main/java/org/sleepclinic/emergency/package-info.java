/**
 * An emergency as one page: where the patient is, how long it has lasted, which step is next, how much of what, who was
 * called. Steps and doses are kept by {@code plan}; this feature lays them side by side and computes what depends on weight
 * and time.
 */
package org.sleepclinic.emergency;
