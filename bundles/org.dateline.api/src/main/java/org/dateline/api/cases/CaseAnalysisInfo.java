package org.dateline.api.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a joiner, a grouper or a checker says of itself; turned into service properties {@code dateline.id} and so on. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CaseAnalysisInfo {

    String PREFIX_ = "dateline.";

    String id();

    String version() default "1";

    String label();

    /** {@code joiner}, {@code grouper} or {@code checker:ID}. */
    String fills();
}
