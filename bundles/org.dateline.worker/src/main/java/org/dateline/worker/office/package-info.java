/** Office files and books, read by Apache Tika and POI. */
@org.jspecify.annotations.NullMarked
package org.dateline.worker.office;
