/**
 * Contract tests that a plugin's author runs on the own provider: extend the class of your role, say how yours is made, run it
 * with JUnit 5. Beside them stands what such tests need: findings put together by hand, and stories with every kind of finding.
 */
@NullMarked
@Export
@Version("1.0.0")
package org.dateline.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
