package org.sleepclinic.assessment;

import java.io.Serializable;

/**
 * The FLEP scale as far as it is known.
 *
 * @param setting   present where the scale may be used, absent where it may not, else open
 * @param low       fewest points the total can still become
 * @param high      most points it can still become
 * @param openItems items nobody answered; no band while there are any
 * @param band      VERY_UNLIKELY, UNCERTAIN, VERY_LIKELY, or null while open or not used
 * @param caveat    wandering or acting out dreams, where the scale misleads
 */
public record FlepReading(Standing setting, int low, int high, int openItems, String band,
        boolean caveat) implements Serializable {
    static FlepReading of(Answers answers) {
        Standing setting = Weighing.of(new FlepSetting(), new FlepSetting().weigh(answers)).standing();
        FlepScale.Range range = new FlepScale().range(answers);
        String band = setting == Standing.PRESENT
                ? new FlepScale().judge(answers).outcome().map(score -> score.band().name()).orElse(null) : null;
        boolean misleads =
                answers.yes("INT.11.1").holds() || answers.has("INT.01", "DREAM_ENACTMENT", "WALKING").holds();
        return new FlepReading(setting, range.low(), range.high(), range.open().size(), band, misleads);
    }
}
