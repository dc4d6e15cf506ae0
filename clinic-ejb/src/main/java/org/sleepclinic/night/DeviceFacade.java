package org.sleepclinic.night;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderId;

/** Devices patients take home: out for an order and back, and never out twice. */
@Stateless
@Boundary
public class DeviceFacade {
    @Inject
    private DeviceQueries queries;
    @Inject
    private DeviceRepository devices;
    @Inject
    private OrderFacade orders;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** All devices with who has them, and who waits for one. Administrators see that one is out, not with whom. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public DeviceShelf shelf() {
        boolean named = Stream.of(FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN).anyMatch(caller::is);
        List<DeviceView> all = queries.devices(caller.is(ADMINISTRATOR));
        DeviceShelf shelf = named ? new DeviceShelf(all, queries.waiting())
                : new DeviceShelf(all.stream().map(DeviceView::withoutPatient).toList(), List.of());
        audit.listed(Stream.concat(shelf.devices().stream().map(DeviceView::patient),
                shelf.waiting().stream().map(HomeOrder::patient)).filter(Objects::nonNull).distinct().toList(),
                "night.devices");
        return shelf;
    }

    /**
     * Gives a device to the patient of an order, which is in progress from then on.
     *
     * @param dueBack the day it is wanted back
     * @throws DomainException {@code night.device.notWaiting}; at {@code device}: {@code night.device.kind},
     *         {@code night.device.retired}, {@code night.device.out} (device, patient); {@code night.device.dueBack} at
     *         {@code dueBack}
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void giveOut(OrderId order, UUID device, LocalDate dueBack) {
        devices.lock(device);
        HomeOrder wanted = queries.waiting(order.value());
        HomeDevice given = devices.device(device);
        given.requireFor(wanted.kind());
        queries.holder(device).ifPresent(holder -> {
            audit.listed(List.of(holder.patient()), "night.device-taken");
            throw new DomainException("night.device.out", holder.device(), holder.name()).at("device");
        });
        DeviceLoan loan = new DeviceLoan(given, wanted, dueBack, caller.id(),
                new DeviceLoan.HandOut(clock.instant(), LocalDate.now(clock)));
        devices.add(loan);
        orders.started(order);
        audit.changed(wanted.patient(), "night.device-out", loan.id());
    }

    /** Takes a device back: its recording goes on to be scored, or the order waits again, with the reason. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void takeBack(UUID loan, int version, Verdict verdict, String remark) {
        DeviceLoan given = devices.loan(loan);
        given.comeBack(version, verdict, remark, caller.id(), clock.instant());
        if (verdict == Verdict.REPEAT) {
            orders.reopened(new OrderId(given.order()), given.remark());
        }
        audit.changed(given.patient(), "night.device-back", loan);
    }

    /** Puts a new device on the shelf; {@code night.device.code}, {@code night.device.codeTaken} at {@code code}. */
    @NoPatientData
    @RolesAllowed(ADMINISTRATOR)
    public UUID add(String code, String name, DeviceKind kind) {
        String kept = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (devices.isCodeTaken(kept)) {
            throw new DomainException("night.device.codeTaken").at("code");
        }
        HomeDevice device = new HomeDevice(kept, name, kind);
        devices.add(device);
        audit.administered("night.device-add", device.id());
        return device.id();
    }

    /** Another name or kind of a device; one that is out keeps its kind ({@code night.device.stillOut}). */
    @NoPatientData
    @RolesAllowed(ADMINISTRATOR)
    public void describe(UUID device, int version, String name, DeviceKind kind) {
        devices.lock(device);
        HomeDevice changed = devices.device(device);
        if (!changed.isOf(kind) && queries.holder(device).isPresent()) {
            throw new DomainException("night.device.stillOut").at("kind");
        }
        changed.describe(version, name, kind);
        audit.administered("night.device-change", device);
    }

    /** Puts a device on the shelf again. */
    @NoPatientData
    @RolesAllowed(ADMINISTRATOR)
    public void putBack(UUID device, int version) {
        devices.device(device).putBack(version);
        audit.administered("night.device-return", device);
    }

    /** Takes a device off the shelf; one that is out is taken back first ({@code night.device.out}). */
    @NoPatientData
    @RolesAllowed(ADMINISTRATOR)
    public void retire(UUID device, int version) {
        devices.lock(device);
        if (queries.holder(device).isPresent()) {
            throw new DomainException("night.device.stillOut");
        }
        devices.device(device).retire(version);
        audit.administered("night.device-retire", device);
    }
}
