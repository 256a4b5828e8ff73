/** The people, organisations and places of a story, each once. */
@NullMarked
package org.dateline.extract.internal.cast;

import org.jspecify.annotations.NullMarked;
