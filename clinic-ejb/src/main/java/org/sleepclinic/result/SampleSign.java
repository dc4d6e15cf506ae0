package org.sleepclinic.result;

/** What the person who enters a result knows of the sample (clinical reference 2.2). */
public enum SampleSign {
    /** The laboratory called the sample haemolysed. */
    HAEMOLYSED,
    /** Gadodiamide or gadoversetamide in the 24 hours before, longer with an eGFR below 30. */
    GADOLINIUM,
    /** More than 5 mg of biotin a day, not stopped 48 to 72 hours before. */
    BIOTIN,
    /** The ionised calcium was taken anaerobically, with heparin as specified and the pH recorded. */
    IONISED_PH_RECORDED
}
