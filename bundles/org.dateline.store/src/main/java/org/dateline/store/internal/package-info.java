/** The case file. */
@org.jspecify.annotations.NullMarked
package org.dateline.store.internal;
