/** Addresses that the person named, and the one way to the network there is. */
@org.jspecify.annotations.NullMarked
package org.dateline.desk.internal.fetch;
