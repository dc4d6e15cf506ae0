/** What the clinic takes the complaint for: ICD-10-CM code, certainty, evidence. Each revision is a statement of its own. */
package org.sleepclinic.diagnosis;
