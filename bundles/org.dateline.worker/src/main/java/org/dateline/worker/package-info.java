/** The parser worker. */
@org.jspecify.annotations.NullMarked
package org.dateline.worker;
