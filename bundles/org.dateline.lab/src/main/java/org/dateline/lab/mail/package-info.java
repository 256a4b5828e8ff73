/** How fast, and in how much memory, large mailboxes are read. */
@org.jspecify.annotations.NullMarked
package org.dateline.lab.mail;
