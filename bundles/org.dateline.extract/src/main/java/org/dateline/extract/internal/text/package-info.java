/** The text itself: its language, its sentences and its words. */
@org.jspecify.annotations.NullMarked
package org.dateline.extract.internal.text;
