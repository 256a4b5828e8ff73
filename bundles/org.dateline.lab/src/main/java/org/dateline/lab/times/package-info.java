/** Tables that the dates analyzers are made with, and their scores against labels. */
@NullMarked
package org.dateline.lab.times;

import org.jspecify.annotations.NullMarked;
