/** Words of a text looked up once in one lexicon, for the analyzers of dates and amounts. */
@NullMarked
package org.dateline.extract.internal.lexis;

import org.jspecify.annotations.NullMarked;
