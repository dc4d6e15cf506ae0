package org.sleepclinic.assessment;

import java.math.BigDecimal;
import java.util.function.Predicate;

/**
 * What the red-flag rules ask, whether it was told at the intake ({@link IntakeSigns}) or is seen at this moment
 * ({@link SignsNow}).
 */
interface DangerSigns {
    /** A convulsive seizure. */
    Clause convulsion();

    /** A seizure of any kind is suspected or seen. */
    Clause seizure();

    /** Its length in minutes passes. */
    Clause lasted(Predicate<BigDecimal> minutes);

    /** It lasts more than this many minutes longer than this person's usual seizure. */
    Clause longerThanUsualBy(BigDecimal minutes);

    /** Fully back to normal between one seizure and the next. */
    Clause recoversBetween();

    /** The number of seizures in the last 24 hours passes. */
    Clause inLast24Hours(Predicate<BigDecimal> count);

    /** Stridor, a tight throat, noisy breathing. */
    Clause airway();

    /** Tetany, carpopedal spasm. */
    Clause spasm();

    Clause newFocalDeficit();

    Clause fever();

    Clause headInjury();

    Clause bloodThinner();

    Clause pregnancy();

    /** Any suicidal thought, or PHQ-9 item 9 above 0. */
    Clause suicidalThoughts();

    /** Collapsed, cannot be woken, chest pain, palpitations, or convulsing at this moment. */
    Clause helpNeededNow();
}
