/**
 * Tests that run inside Felix, among the real bundles. Each class is a component with the property {@code inside.felix=true} and
 * JUnit's {@code @Test} on its methods; {@code InsideFelixIT} boots the product and runs them.
 */
@NullMarked
package org.dateline.itests.felix;

import org.jspecify.annotations.NullMarked;
