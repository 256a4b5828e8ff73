package org.dateline.extract.internal.korean;

import org.dateline.api.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name in a Korean text, without particle.
 *
 * @param type as of a mention
 * @param full the name it stands for as far as the finder can tell: the whole name of a person called by the family name
 * @param title what stands behind the name ("외교부 장관"), or null
 * @param evidence why, in words
 */
record KoreanName(Span span, String type, String full, @Nullable Span title, String evidence) {
}
