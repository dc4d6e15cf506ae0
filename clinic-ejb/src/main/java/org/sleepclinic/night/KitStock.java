package org.sleepclinic.night;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TextEntry;

/** How many there are of a set of equipment. Never deleted: nights that took one name it; none left is 0. */
@Entity
@Table(name = "kit")
class KitStock {
    private static final String CODE = "[A-Z][A-Z0-9_-]{1,29}";
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 99;

    @Id
    private String code;
    private String name;
    private int units;
    @Version
    private int version;

    protected KitStock() {
    }

    /** Refuses {@code night.kit.code} at {@code code}; see {@link #describe}. */
    KitStock(String code, String name, Integer units) {
        if (!code.matches(CODE)) {
            throw new DomainException("night.kit.code").at("code");
        }
        this.code = code;
        describe(name, units);
    }

    /**
     * Another name or number counts from now on; nights booked with more of them stay booked.
     *
     * @throws DomainException {@code text.required}, {@code text.long} at {@code name}; {@code night.kit.units} (0, 99) at
     *         {@code units}
     */
    final void describe(String newName, Integer newUnits) {
        if (newUnits == null || newUnits < 0 || newUnits > MOST) {
            throw new DomainException("night.kit.units", 0, MOST).at("units");
        }
        this.name = TextEntry.required(newName, LONGEST_NAME, "name");
        this.units = newUnits;
    }

    void expect(int shownVersion) {
        if (version != shownVersion) {
            throw new DomainException(DomainException.STALE);
        }
    }
}
