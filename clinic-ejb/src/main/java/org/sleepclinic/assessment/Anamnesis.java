package org.sleepclinic.assessment;

import java.util.Optional;

/**
 * What the routing rules look at.
 *
 * @param answers the intake's answers
 * @param age     of the patient today, in whole years
 * @param calcium the newest adjusted or ionised calcium, if it was ever measured
 * @param record  signs, medicines and pregnancy as the record knows them
 */
record Anamnesis(Answers answers, int age, Optional<MeasuredCalcium> calcium, OnRecord record) {
}
