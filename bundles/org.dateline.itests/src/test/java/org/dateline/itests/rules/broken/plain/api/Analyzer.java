package org.dateline.itests.rules.broken.plain.api;

/** Stands for the contract. */
public interface Analyzer {}
