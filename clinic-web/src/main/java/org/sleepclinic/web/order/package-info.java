/** Pages of the feature {@code order}: basket, signing, one order, worklist, catalogue, preparation sheet. */
package org.sleepclinic.web.order;
