package org.sleepclinic.demo;

import java.time.LocalDate;
import java.util.Random;
import org.sleepclinic.patient.Contacts;
import org.sleepclinic.patient.Demographics;
import org.sleepclinic.patient.NextOfKin;
import org.sleepclinic.patient.PersonName;
import org.sleepclinic.patient.Sex;

/** People who do not exist: names put together at random, telephone numbers from the range kept for fiction. */
final class Invented {
    private static final String[] FAMILIES =
            {"Haddad", "Okonkwo", "Moretti", "Larsen", "Tanaka", "Silva", "Kowalski", "Nguyen",
                    "Diaz", "Müller", "Okafor", "Ivanova", "García", "Lindholm", "O'Brien", "Çelik", "Novák", "Dubois",
                    "Papadaki",
                    "Mbeki", "Rahman", "Fernandes", "van der Meer", "Sørensen", "Bianchi", "Johansson", "Petrov",
                    "Yilmaz", "Hernández",
                    "Achterberg", "Kim", "Adeyemi", "Strand", "Weber", "Horváth", "Costa", "Nakamura", "Walsh",
                    "Ferrari", "Abebe"};
    private static final String[] WOMEN =
            {"Grace", "Lia", "Mette", "Inês", "Rosa", "Dasha", "Anh", "Elif", "Amina", "Clara",
                    "Hannah", "Zoë", "Ngozi", "Sofia", "Priya", "Maja", "Chloé", "Ingrid", "Leila", "Teresa"};
    private static final String[] MEN =
            {"Omar", "Ren", "Jan", "Jonas", "Ben", "Hugo", "Mateo", "Piotr", "Kofi", "Anders",
                    "Tomás", "Yusuf", "Luca", "Erik", "Samuel", "Bálint", "Daniel", "Kenji", "Marc", "Idris"};
    private static final String[] TOWNS =
            {"Harbour Lane", "Mill Road", "Station Street", "Orchard Way", "Quayside", "Beacon Hill"};

    private static final String[] KINS = {"partner", "spouse", "parent", "friend"};

    private Invented() {
    }

    /** The nth person; the same one every time. */
    static Demographics person(int nth, LocalDate today, Courses.Who who) {
        Random dice = new Random(nth * 7919L);
        boolean woman = dice.nextInt(3) > 0 || who == Courses.Who.YOUNG_WOMAN;
        String[] given = woman ? WOMEN : MEN;
        PersonName name = new PersonName(woman ? "Ms" : "Mr", FAMILIES[nth % FAMILIES.length],
                given[(nth / FAMILIES.length + dice.nextInt(given.length)) % given.length], null);
        LocalDate born = today.minusYears(years(who, dice)).minusDays(dice.nextInt(365));
        Contacts contacts = new Contacts("01632 960" + "%03d".formatted(nth), null,
                (1 + dice.nextInt(90)) + " " + TOWNS[dice.nextInt(TOWNS.length)],
                dice.nextInt(15) == 0 ? "Portuguese" : null);
        String kinGiven = (woman ? MEN : WOMEN)[dice.nextInt(MEN.length)];
        NextOfKin kin = new NextOfKin(kinGiven + " " + name.family(), KINS[dice.nextInt(KINS.length)],
                "01632 961" + "%03d".formatted(nth));
        return new Demographics(name, born, woman ? Sex.FEMALE : Sex.MALE, contacts, kin);
    }

    private static int years(Courses.Who who, Random dice) {
        return switch (who) {
            case ANYBODY -> 22 + dice.nextInt(60);
            case YOUNG, YOUNG_WOMAN -> 19 + dice.nextInt(18);
            case OLDER -> 55 + dice.nextInt(25);
        };
    }
}
