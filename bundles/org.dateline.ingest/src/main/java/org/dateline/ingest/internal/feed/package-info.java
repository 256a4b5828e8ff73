/** RSS, Atom, RDF and JSON feeds. */
@NullMarked
package org.dateline.ingest.internal.feed;

import org.jspecify.annotations.NullMarked;
