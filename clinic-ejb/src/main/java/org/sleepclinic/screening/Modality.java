package org.sleepclinic.screening;

import java.time.LocalDate;

/** Kinds of study with their own rule of how the record answers the questions. */
enum Modality {
    MRI(MriSafety::ask),
    CT(CtSafety::ask),
    BONE(BoneScanSafety::ask),
    HYPERVENTILATION(HyperventilationSafety::ask),
    SLEEP_DEPRIVATION(SleepDeprivationSafety::ask),
    HOME_TEST(HomeTestSafety::ask);

    /** Answers one question from what is recorded on a day. */
    interface Rule {
        Answered answer(StudyQuestion question, KnownFacts facts, LocalDate today);
    }

    private final Rule rule;

    Modality(Rule rule) {
        this.rule = rule;
    }

    Answered answer(StudyQuestion question, KnownFacts facts, LocalDate today) {
        return rule.answer(question, facts, today);
    }
}
