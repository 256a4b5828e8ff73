/** Markdown (CommonMark). */
@org.jspecify.annotations.NullMarked
package org.dateline.export.internal.markdown;
