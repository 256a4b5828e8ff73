/** Tokens with their word classes and the noun phrases among them: what cast and quotations read alike. */
@NullMarked
package org.dateline.extract.internal.grammar;

import org.jspecify.annotations.NullMarked;
