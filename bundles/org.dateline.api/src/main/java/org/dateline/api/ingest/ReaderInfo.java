package org.dateline.api.ingest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a reader says of itself; turned into service properties {@code dateline.id} and so on. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ReaderInfo {

    String PREFIX_ = "dateline.";

    /** The provider's id, unique: {@code dateline.html}. */
    String id();

    String version() default "1";

    String label();

    /** {@code reader:MEDIA/TYPE}, one for each media type it reads. */
    String[] fills();
}
