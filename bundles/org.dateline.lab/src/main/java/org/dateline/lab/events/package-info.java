/** Scores events against labels made by people. */
@NullMarked
package org.dateline.lab.events;

import org.jspecify.annotations.NullMarked;
