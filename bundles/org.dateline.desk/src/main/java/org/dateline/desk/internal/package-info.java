/** The engine. */
@org.jspecify.annotations.NullMarked
package org.dateline.desk.internal;
