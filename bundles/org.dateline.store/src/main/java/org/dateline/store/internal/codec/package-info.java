/** Values of the case as JSON, the form of docs/formats/case-file.md: what is written is read back exactly. */
@org.jspecify.annotations.NullMarked
package org.dateline.store.internal.codec;
