package org.sleepclinic.night;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;

/** A device patients take home. Never deleted: old loans name it. */
@Entity
@Table(name = "home_device")
class HomeDevice {
    private static final String CODE = "[A-Z][A-Z0-9_-]{1,29}";
    private static final int LONGEST_NAME = 120;

    @Id
    private UUID id;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private DeviceKind kind;
    private boolean active;
    @Version
    private int version;

    protected HomeDevice() {
    }

    /** Refuses {@code night.device.code} at {@code code}, {@code night.device.kindMissing} at {@code kind}. */
    HomeDevice(String code, String name, DeviceKind kind) {
        if (!code.matches(CODE)) {
            throw new DomainException("night.device.code").at("code");
        }
        if (kind == null) {
            throw new DomainException("night.device.kindMissing").at("kind");
        }
        this.id = Uuid7.next();
        this.code = code;
        this.name = TextEntry.required(name, LONGEST_NAME, "name");
        this.kind = kind;
        this.active = true;
    }

    /** Another name or kind; who has it now has it on. Same refusals as for a new one, {@code stale}. */
    void describe(int shownVersion, String newName, DeviceKind newKind) {
        expect(shownVersion);
        if (newKind == null) {
            throw new DomainException("night.device.kindMissing").at("kind");
        }
        this.name = TextEntry.required(newName, LONGEST_NAME, "name");
        this.kind = newKind;
    }

    /** Given out again. */
    void putBack(int shownVersion) {
        expect(shownVersion);
        this.active = true;
    }

    private void expect(int shownVersion) {
        if (version != shownVersion) {
            throw new DomainException(DomainException.STALE);
        }
    }

    /** No longer given out; {@code stale} for an older version. */
    void retire(int shownVersion) {
        expect(shownVersion);
        this.active = false;
    }

    /** Refuses a device that is retired, or no device for this test. */
    void requireFor(DeviceKind wanted) {
        if (!active) {
            throw new DomainException("night.device.retired", name).at("device");
        }
        if (kind != wanted) {
            throw new DomainException("night.device.kind", name).at("device");
        }
    }

    boolean isOf(DeviceKind other) {
        return kind == other;
    }

    UUID id() {
        return id;
    }
}
