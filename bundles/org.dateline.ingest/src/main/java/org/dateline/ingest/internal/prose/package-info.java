/** What is story and what is furniture, whatever the format it came in. */
@NullMarked
package org.dateline.ingest.internal.prose;

import org.jspecify.annotations.NullMarked;
