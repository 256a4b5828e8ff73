/** The example plugin. */
@org.jspecify.annotations.NullMarked
package org.dateline.example.internal;
