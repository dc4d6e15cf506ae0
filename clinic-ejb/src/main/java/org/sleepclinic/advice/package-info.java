/** Safety advice in suspected and known epilepsy: what was gone through with the patient and when, and driving. */
package org.sleepclinic.advice;
