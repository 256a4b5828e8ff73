package org.dateline.desk.internal.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where one request goes.
 *
 * @param host in ASCII, IPv6 addresses without brackets
 * @param path with the query, as it is sent
 */
record Target(boolean secure, String host, int port, String path, URI uri) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int HIGHEST = 65_535;

    static Target of(String address) throws RefusedException {
        try {
            return of(new URI(address.strip()));
        } catch (URISyntaxException e) {
            throw new RefusedException("This is no address: " + address + ".");
        }
    }

    private static Target of(URI uri) throws RefusedException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new RefusedException("Only http and https addresses are asked, not " + uri + ".");
        }
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        if (authority.indexOf('@') >= 0) {
            throw new RefusedException("An address with a name or password in it is not asked.");
        }
        boolean secure = scheme.equals("https");
        int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        int port = colon < 0 || colon == authority.length() - 1 ? secure ? HTTPS : HTTP : port(authority.substring(colon + 1));
        URI plain = URI.create(uri.toASCIIString());
        String path = plain.getRawPath() == null || plain.getRawPath().isEmpty() ? "/" : plain.getRawPath();
        return new Target(secure, host(colon < 0 ? authority : authority.substring(0, colon)), port,
                plain.getRawQuery() == null ? path : path + "?" + plain.getRawQuery(), uri);
    }

    private static int port(String digits) throws RefusedException {
        try {
            int port = Integer.parseInt(digits);
            if (port > 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new RefusedException("This is no port: " + digits + ".");
        }
        throw new RefusedException("This is no port: " + digits + ".");
    }

    private static String host(String written) throws RefusedException {
        if (written.startsWith("[") && written.endsWith("]")) {
            return written.substring(1, written.length() - 1);
        }
        try {
            String host = IDN.toASCII(written).toLowerCase(Locale.ROOT);
            if (!host.isEmpty() && host.chars().allMatch(c -> c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c))) {
                return host;
            }
        } catch (IllegalArgumentException e) {
            throw new RefusedException("This is no name of a host: " + written + ".");
        }
        throw new RefusedException("This is no name of a host: " + written + ".");
    }

    Target redirected(String location) throws RefusedException {
        try {
            Target next = of(uri.resolve(new URI(location.strip())));
            if (secure && !next.secure) {
                throw new RefusedException("It sends on to an address without encryption: " + location + ".");
            }
            return next;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedException("It sends on to what is no address: " + location + ".");
        }
    }

    /** As the Host field wants it. */
    String hostField() {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return port == (secure ? HTTPS : HTTP) ? name : name + ":" + port;
    }
}
