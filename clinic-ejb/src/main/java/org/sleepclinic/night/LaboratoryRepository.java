package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;

/** Loads and keeps what the sleep laboratory works by and with. */
@Dependent
class LaboratoryRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    SleepLab laboratory() {
        return em.find(SleepLab.class, true);
    }

    KitStock kit(String code) {
        return find(code).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    Optional<KitStock> find(String code) {
        return Optional.ofNullable(em.find(KitStock.class, code));
    }

    void add(KitStock kit) {
        em.persist(kit);
    }

    LaboratoryView view() {
        List<LaboratoryView.KitView> kits = Columns.each(
                em.createNativeQuery("select code, name, units, version from kit order by name, code").getResultList(),
                row -> new LaboratoryView.KitView(new Kit(row.text(), row.text(), row.count()), row.count()));
        return Columns.each(em.createNativeQuery("""
                select patients_per_technologist, cast(sheet_at as text), cast(record_by as text), approved_by, approved_on,
                       version from sleep_lab""").getResultList(),
                row -> new LaboratoryView(new LaboratoryDetails(row.count(), LocalTime.parse(row.text()),
                        LocalTime.parse(row.text())), row.text(), row.date(), kits, row.count()))
                .getFirst();
    }
}
