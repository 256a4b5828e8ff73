/** Messages and mailboxes. */
@NullMarked
package org.dateline.ingest.internal.mail;

import org.jspecify.annotations.NullMarked;
