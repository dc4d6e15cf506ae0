package org.sleepclinic.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the one home of a clinical rule: a stateless class with a table-driven test of the same name. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ClinicalRule {
    /** Unique id, shown as the reason: {@code R-HCA-SEVERE}. */
    String id();

    /** Source keys of the clinical reference: {@code "SFE; D2"}. */
    String source();

    Evidence evidence();

    /** One plain sentence for {@code docs/clinical-rules.md}. */
    String says();
}
