package org.sleepclinic.kernel;

import java.util.List;

/** What a person may be at this clinic; one person may be several. Names as stored, declared and checked. */
public final class Roles {
    /** Registers patients, takes referrals, books; in protocols also GP and ADM tasks. */
    public static final String FRONT_DESK = "FRONT_DESK";
    /** Intake, measures, plan steps; in protocols NUR and EPN tasks. */
    public static final String NURSE = "NURSE";
    /** Takes blood, records ECG and studies, enters results; in protocols TEC, LAB and RAD tasks. */
    public static final String TECHNOLOGIST = "TECHNOLOGIST";
    /** Signs orders, diagnoses, plans and results; in protocols PHY, END, OBS and PHA tasks. */
    public static final String PHYSICIAN = "PHYSICIAN";
    /** Accounts, resources, roster, audit; sees no chart by this role alone. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Every role, in the order screens list them. */
    public static final List<String> ALL = List.of(FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR);

    private Roles() {
    }
}
