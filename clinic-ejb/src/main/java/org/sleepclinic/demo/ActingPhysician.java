package org.sleepclinic.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.sleepclinic.kernel.Roles;

/** The demo's physician; whom exactly, the deployment descriptor says. */
@Stateless
@PermitAll
@RunAs(Roles.PHYSICIAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActingPhysician extends Acting {
}
