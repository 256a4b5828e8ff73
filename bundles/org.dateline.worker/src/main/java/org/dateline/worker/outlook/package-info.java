/** Outlook's messages (msg) and mailboxes (PST, OST): a document a message, attachments as files inside. */
@org.jspecify.annotations.NullMarked
package org.dateline.worker.outlook;
