package org.dateline.itests.rules.broken.jackson.api;

import com.fasterxml.jackson.core.JsonToken;

/** A contract with a JSON library in its signature. */
public interface Contract {
  /** Reads on. */
  JsonToken next();
}
