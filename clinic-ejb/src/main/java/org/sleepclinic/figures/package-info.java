/** Friday's figures: how long patients wait, how beds are used, what lies about. Reads other features, used by none. */
package org.sleepclinic.figures;
