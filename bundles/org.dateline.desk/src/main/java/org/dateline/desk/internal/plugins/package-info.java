/** The folder of the plugins that the person installed. */
@org.jspecify.annotations.NullMarked
package org.dateline.desk.internal.plugins;
