/** The rules of the house, each with code that breaks it (in {@code broken}) and a test that the rule sees it. */
@NullMarked
package org.dateline.itests.rules;

import org.jspecify.annotations.NullMarked;
