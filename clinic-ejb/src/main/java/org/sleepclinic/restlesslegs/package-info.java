/** Rules of restless legs and periodic limb movements: improvement after iron, augmentation, the movement disorder, discharge. */
package org.sleepclinic.restlesslegs;
