/** The providers that a framework holds. */
@org.jspecify.annotations.NullMarked
package org.dateline.desk.internal.osgi;
