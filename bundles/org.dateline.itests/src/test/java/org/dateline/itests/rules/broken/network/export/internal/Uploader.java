package org.dateline.itests.rules.broken.network.export.internal;

import java.io.IOException;
import java.net.URI;

/** An exporter that sends the case somewhere. */
final class Uploader {
  void send(URI address) throws IOException {
    address.toURL().openConnection().connect();
  }
}
