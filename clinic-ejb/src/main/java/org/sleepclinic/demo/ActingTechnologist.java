package org.sleepclinic.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.sleepclinic.kernel.Roles;

/** The demo's technologist; whom exactly, the deployment descriptor says. */
@Stateless
@PermitAll
@RunAs(Roles.TECHNOLOGIST)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActingTechnologist extends Acting {
}
