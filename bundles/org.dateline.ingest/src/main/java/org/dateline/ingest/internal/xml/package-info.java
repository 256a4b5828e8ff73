/** XML without anything that reaches outside it. */
@NullMarked
package org.dateline.ingest.internal.xml;

import org.jspecify.annotations.NullMarked;
