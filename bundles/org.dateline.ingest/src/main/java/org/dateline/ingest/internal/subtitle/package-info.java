/** What was said in a video, as subtitles: SubRip and WebVTT. */
@NullMarked
package org.dateline.ingest.internal.subtitle;

import org.jspecify.annotations.NullMarked;
