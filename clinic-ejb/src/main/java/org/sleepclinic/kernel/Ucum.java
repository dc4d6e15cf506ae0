package org.sleepclinic.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;

/** The Unified Code for Units of Measure: says whether a unit code is one. Table 2.2 travels in the library. */
public final class Ucum {
    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private Ucum() {
    }

    /** True for a valid UCUM code such as {@code mmol/L} or {@code mL/min/{1.73_m2}}. Codes are case-sensitive. */
    public static boolean isUnit(String code) {
        return code != null && !code.isBlank() && KNOWN.computeIfAbsent(code, c -> Table.SERVICE.validate(c) == null);
    }

    /** A code as people write it: ug/L as µg/L, mm[Hg] as mmHg, annotations in braces dropped; the empty text for null. */
    public static String shown(String code) {
        if (code == null || "1".equals(code)) {
            return "";
        }
        return switch (code) {
            case "Cel" -> "°C";
            case "a" -> "years";
            case "mo" -> "months";
            case "mL/min/{1.73_m2}" -> "mL/min/1.73 m²";
            case "kg/m2" -> "kg/m²";
            case "g/cm2" -> "g/cm²";
            case "[degF]" -> "°F";
            case "mm[Hg]" -> "mmHg";
            case "mg{PE}" -> "mg PE";
            default -> code.replaceAll("\\{[^}]*}", "").replaceAll("\\bu(?=[a-zA-Z\\[])", "µ").replace("[IU]", "IU")
                    .replace("10*", "10^");
        };
    }

    static void require(String code) {
        if (!isUnit(code)) {
            throw new DomainException("unit.unknown", String.valueOf(code));
        }
    }

    private static final class Table {
        static final UcumEssenceService SERVICE = load();

        private static UcumEssenceService load() {
            try {
                return new UcumEssenceService(UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml"));
            } catch (UcumException e) {
                throw new IllegalStateException("the UCUM table cannot be read", e);
            }
        }
    }
}
