package org.sleepclinic.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.sleepclinic.patient.PatientFacade;

@Singleton
@Startup
@DependsOn("FirstAccounts")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {
    @Inject
    private ActingPhysician physician;
    @Inject
    private ActingNurse nurse;
    @Inject
    private PatientFacade patients;

    @PostConstruct
    void load() {
        System.err.println("DEMO " + physician.does(() -> patients.page(null)) + nurse.does(() -> patients.recent()));
    }
}
