/** The contract of a view. */
@org.jspecify.annotations.NullMarked
package org.dateline.ui.api;
