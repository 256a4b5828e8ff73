/** The commands. */
@org.jspecify.annotations.NullMarked
package org.dateline.cli.internal;
