/** What every part of Dateline agrees on. */
@org.jspecify.annotations.NullMarked
package org.dateline.api;
