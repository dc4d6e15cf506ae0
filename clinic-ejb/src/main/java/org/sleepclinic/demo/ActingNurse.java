package org.sleepclinic.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.sleepclinic.kernel.Roles;

/** The demo's nurse; whom exactly, the deployment descriptor says. */
@Stateless
@PermitAll
@RunAs(Roles.NURSE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActingNurse extends Acting {
}
