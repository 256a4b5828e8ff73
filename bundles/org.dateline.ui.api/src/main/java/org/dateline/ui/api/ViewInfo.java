package org.dateline.ui.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a view says of itself; turned into service properties {@code dateline.id} and so on. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ViewInfo {

    String PREFIX_ = "dateline.";

    String id();

    String version() default "1";

    /** The tab's text. */
    String label();

    /** {@code view:ID}; the built-in ones are stories, layers, timeline, quotes, cast, reader, item, history. */
    String fills();

    /** Where it opens: {@code left}, {@code left-bottom}, {@code centre}, {@code centre-bottom}, {@code right}. */
    String place();

    /** Its icon, by its Lucide name. */
    String icon() default "puzzle";

    /** Where several open in one place: the lower one first. */
    int order() default 100;
}
