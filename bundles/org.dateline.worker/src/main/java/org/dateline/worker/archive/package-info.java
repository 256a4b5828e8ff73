/** Archives whose libraries are not trusted with Dateline's own process. */
@org.jspecify.annotations.NullMarked
package org.dateline.worker.archive;
