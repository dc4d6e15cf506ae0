/** Who works here: accounts, roles, passwords, signing in and out. Other features know a person by id only. */
package org.sleepclinic.identity;
