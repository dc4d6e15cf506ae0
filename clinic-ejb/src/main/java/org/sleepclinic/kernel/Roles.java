package org.sleepclinic.kernel;

import jakarta.ejb.Stateless;

@Stateless
public class Roles {
}
