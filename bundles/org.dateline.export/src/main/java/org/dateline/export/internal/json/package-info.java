/** Analysis as JSON Lines, the form of docs/formats/exports.md. */
@org.jspecify.annotations.NullMarked
package org.dateline.export.internal.json;
