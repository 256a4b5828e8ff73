/** Contract tests for plugins. */
@org.jspecify.annotations.NullMarked
package org.dateline.testkit;
