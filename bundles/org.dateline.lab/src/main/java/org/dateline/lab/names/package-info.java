/** Training, scoring and timing of the names model. */
@org.jspecify.annotations.NullMarked
package org.dateline.lab.names;
