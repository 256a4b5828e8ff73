/** Names of persons, organisations and places, by a trained model. */
@org.jspecify.annotations.NullMarked
package org.dateline.extract.internal.names;
