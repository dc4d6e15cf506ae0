package org.sleepclinic.recording;

/**
 * By what a file is known again.
 *
 * @param sha256 of all its bytes, in lower-case hexadecimal
 */
record Seal(String sha256, long bytes) {
}
