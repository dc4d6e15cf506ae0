/**
 * What the clinic asks for: the catalogue of tests and order sets, a basket that becomes orders, a physician's
 * signature, and how far each order has been fulfilled. The exemplary feature: start with {@code docs/tour.md}.
 *
 * <p>An order has two life cycles that must not be mixed: what was <em>asked</em> ({@link RequestStatus}) and how much
 * of it is <em>done</em> ({@link FulfilmentStatus}).
 */
package org.sleepclinic.order;
