/** A case being worked on: imports, corrections, the joined cast. */
@org.jspecify.annotations.NullMarked
package org.dateline.desk.internal.cases;
