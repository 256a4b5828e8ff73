package org.dateline.itests.rules.broken.internal.store;

/** An implementation for everybody to use. */
public final class OpenStore {}
