/** Names, the cast and quotations of Korean stories: what a language of one's own takes. */
@NullMarked
package org.dateline.extract.internal.korean;

import org.jspecify.annotations.NullMarked;
