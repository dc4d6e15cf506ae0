package org.sleepclinic.testing.browser;

import org.sleepclinic.testing.TestClinic;

/**
 * The clinic that the browser tests visit: the EAR as built with the demonstration's people and patients, on a database
 * of its own. Opened once per run, by the first test that visits it.
 */
final class BrowserClinic {

    /** Every course of the demonstration several times over; the product's own start invents more. */
    private static final int PATIENTS = 40;

    private static TestClinic clinic;

    private BrowserClinic() {
    }

    static synchronized TestClinic open() {
        if (clinic == null) {
            clinic = TestClinic.open("browser", PATIENTS);
        }
        return clinic;
    }
}
