package org.dateline.api.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** What an exporter says of itself; turned into service properties {@code dateline.id} and so on. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ExporterInfo {

    String PREFIX_ = "dateline.";

    /** The provider's id, unique: {@code dateline.timelinejs}. */
    String id();

    String version() default "1";

    String label();

    /** {@code exporter:FORMAT}. */
    String fills();

    /** The file's ending, without the dot. */
    String ending();
}
