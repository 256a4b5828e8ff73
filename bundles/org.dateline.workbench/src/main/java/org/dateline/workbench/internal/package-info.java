/** The window. */
@org.jspecify.annotations.NullMarked
package org.dateline.workbench.internal;
