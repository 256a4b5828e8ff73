/** Tests inside felix, architecture rules. */
@org.jspecify.annotations.NullMarked
package org.dateline.itests;
