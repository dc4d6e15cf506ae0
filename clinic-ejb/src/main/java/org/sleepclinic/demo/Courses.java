package org.sleepclinic.demo;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * The ways cases go in this clinic, from a referral that waits to a treatment of two years. Each names the days it needs
 * before today, so that what should still be open is open today, and what patients of this kind complain of.
 */
enum Courses {
    AFTER_THYROIDECTOMY(616, 70, CalciumCourses::afterThyroidectomy,
            "Tingling around the mouth and cramping hands at night since thyroid surgery",
            "Hands draw together at night, began a week after the thyroid was taken out",
            "Pins and needles in lips and fingers after thyroidectomy, wakes with cramps"),
    VITAMIN_D(300, 760, CalciumCourses::vitaminD, "Painful calf cramps at night and aching bones over the winter",
            "Cramps in both thighs when turning in bed, tires quickly on stairs",
            "Twitching calves at night, hardly leaves the house"),
    VITAMIN_D_FOLLOWED(170, 20, CalciumCourses::vitaminDFollowed, "Night cramps twice a week since the autumn",
            "Twitching feet in bed, bone pain in hips and ribs", "Cramps in the soles that end sleep at four"),
    ON_CALCIUM(24, 3, CalciumCourses::onCalcium, "Twitching eyelids and tingling fingers in the evening",
            "Tingling in both hands on falling asleep", "Cramping feet and twitching lips, worse when tired"),
    LEG_CRAMPS(120, 940, CrampCourses::legCramps, "Wakes with a hard, painful calf that stretching relieves",
            "Calf cramps most nights, has to stand up to end them",
            "Cramp in the arch of the foot around three every night",
            "Hamstring cramps after evening runs, wakes the household"),
    HYPNIC_JERKS(60, 980, CrampCourses::hypnicJerks, "Jerks awake just as sleep comes, feels like falling",
            "Whole body starts once when dropping off, partner is frightened",
            "A single jolt at sleep onset, more often in exam weeks"),
    RESTLESS_LEGS(420, 80, IronCourses::restlessLegs, "Legs must move every evening, cannot sit through a film",
            "Crawling feeling in the calves at rest, better on walking about",
            "Cannot keep the legs still in bed until two in the morning"),
    RESTLESS_LEGS_NEW(40, 10, IronCourses::restlessLegsNew,
            "Urge to move the legs on the sofa and in bed, worse since spring",
            "Restless legs on long drives and in the evening, sleep broken"),
    TO_DIAGNOSE(12, 6, DeskCourses::toDiagnose, "Cramps in feet and hands at night since a stomach operation",
            "Tingling lips on waking and twitching calves", "Painful spasms in the toes most nights"),
    TO_PLAN(15, 6, DeskCourses::toPlan, "Cramping calves and low mood over the winter months",
            "Twitching thighs at night, wears covering clothes outdoors"),
    TO_REVIEW(2, 1, DeskCourses::toReview, "Cramps in both feet at night for a month",
            "Tingling toes that wake from sleep", "Night cramps since starting omeprazole",
            "Twitching arms in the first hour of sleep"),
    PRELIMINARY(1, 1, DeskCourses::preliminary, "Cramping hands on the night shift",
            "Twitches in both calves after double shifts"),
    AWAITING(6, 3, DeskCourses::awaiting, "Stiffens and shakes in the early morning, seen by the partner",
            "Sits up and thrashes an hour after falling asleep", "Kicks all night, partner sleeps elsewhere"),
    TO_BOOK(3, 2, DeskCourses::toBook, "Jerking legs when falling asleep, tired by day",
            "Legs kick in sleep, blankets on the floor each morning",
            "Arms twitch on dozing off in front of the television"),
    TO_SIGN(1, 1, DeskCourses::toSign, "Night cramps since a new water tablet",
            "Cramping fingers and a metallic taste since a new inhaler",
            "Calf cramps since the dose of furosemide was raised"),
    BOOKED_TODAY(4, 2, DeskCourses::bookedToday, "Tingling fingertips and restless nights",
            "Cramps in the neck and hands at dawn", "Twitching cheek, worse with stress and coffee"),
    INTAKE_OPEN(2, 2, DeskCourses::intakeOpen, "Shouts and hits out in dreams",
            "Wakes gasping with a jerk of the whole body",
            "Walks about at night and remembers nothing"),
    NOTE_OPEN(9, 5, DeskCourses::noteOpen, "Cramping calves on cold nights",
            "Jumping legs on long journeys and in bed"),
    FIRST_SEIZURE(2, 1, SeizureCourses::firstSeizure,
            "Shook and bit the tongue in sleep two nights ago, for the first time",
            "Found stiff and unresponsive before dawn, confused for half an hour"),
    EPILEPSY_TREATED(650, 440, SeizureCourses::treated, "Stiffens and shakes out of sleep, always the same way",
            "Same dream-like warning, then shaking, four times since the spring"),
    MYOCLONIC(170, 500, Who.YOUNG, SeizureCourses::myoclonic, "Drops things in the morning, two seizures after parties",
            "Jerking arms on waking since school, one collapse"),
    BONES(14, 4, Who.OLDER, BoneCourses::bones, "Cramps and aching shins on carbamazepine",
            "Tingling fingers and bone pain, epilepsy controlled for years"),
    PACEMAKER(8, 2, Who.OLDER, SeizureCourses::pacemaker, "Shakes out of sleep since the spring, has a pacemaker"),
    DREAMS(6, 12, Who.OLDER, NightCourses::dreams, "Shouts and kicks in dreams, has hit the partner",
            "Falls out of bed fighting in dreams"),
    WALKS(100, 900, Who.YOUNG, NightCourses::walks, "Walks about the house at night and remembers nothing",
            "Found on the stairs asleep, twice this month"),
    KICKS(9, 8, NightCourses::kicks, "Kicks every half minute all night, the partner counts",
            "Feet flex and flex in sleep, tired at work"),
    SNORES(5, 5, NightCourses::snores, "Snores and stops breathing, jerks awake gasping",
            "Loud snoring with pauses, nods off at the wheel"),
    RESTLESS_LEGS_FOR_YEARS(680, 400, IronCourses::restlessLegsForYears,
            "Restless legs for ten years, paces the kitchen until three",
            "Legs creep and crawl each evening, cannot sit in a theatre"),
    EXPECTING(9, 10, Who.YOUNG_WOMAN, IronCourses::expecting,
            "Legs must move every evening since the sixth month of pregnancy"),
    REFERRED(3, 3, DeskCourses::referred, "Twitching at night, seen by the partner",
            "Rhythmic kicking in the first half of the night",
            "Odd postures in sleep, filmed on a telephone", "Leg cramps in a long-distance swimmer");

    /** Whom it happens to. */
    enum Who {
        ANYBODY, YOUNG, YOUNG_WOMAN, OLDER
    }

    private final int days;
    private final int spread;
    private final Who who;
    private final Consumer<Course> way;
    private final List<String> complaints;

    Courses(int days, int spread, Consumer<Course> way, String... complaints) {
        this(days, spread, Who.ANYBODY, way, complaints);
    }

    Courses(int days, int spread, Who who, Consumer<Course> way, String... complaints) {
        this.days = days;
        this.spread = spread;
        this.who = who;
        this.way = way;
        this.complaints = List.of(complaints);
    }

    Who who() {
        return who;
    }

    void run(Course course) {
        way.accept(course);
    }

    /** How long ago the first visit was, another for every patient. */
    int daysAgo(Random dice) {
        return days + dice.nextInt(spread);
    }

    String complaint(Random dice) {
        return complaints.get(dice.nextInt(complaints.size()));
    }
}
