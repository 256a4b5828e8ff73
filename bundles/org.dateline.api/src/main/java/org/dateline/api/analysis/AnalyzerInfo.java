package org.dateline.api.analysis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * What an analyzer says of itself; turned into service properties {@code dateline.id}, {@code dateline.version} ... so that the
 * host lists it without creating it.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AnalyzerInfo {

    String PREFIX_ = "dateline.";

    /** The provider's id, unique: {@code dateline.times}. */
    String id();

    String version() default "1";

    /** What the provider is called in lists. */
    String label();

    /** {@code analyzer:LAYER}, or {@code analyzer:LAYER@LANGUAGE} for one language (BCP 47), which goes before the general one. */
    String fills();

    /** Layers that must be there first, by id. */
    String[] requires() default {};
}
