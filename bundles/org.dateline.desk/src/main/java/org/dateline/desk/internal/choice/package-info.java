/** Who fills which role. */
@org.jspecify.annotations.NullMarked
package org.dateline.desk.internal.choice;
