/** What isolation costs: documents read by the workers against Tika called in this process. */
@org.jspecify.annotations.NullMarked
package org.dateline.lab.worker;
