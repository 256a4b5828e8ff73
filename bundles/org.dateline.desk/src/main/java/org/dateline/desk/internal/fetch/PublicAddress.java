package org.dateline.desk.internal.fetch;

import java.net.InetAddress;

/**
 * Which addresses of the network are anybody's: none of this machine, of the house, of a group, or reserved (RFC 6890 and the
 * special-purpose registries of IANA for IPv4 and IPv6). An IPv6 address that carries an IPv4 one is as public as that one.
 */
final class PublicAddress {

    /** First byte, second, third, then how many bits count. */
    private static final int[][] NOT_V4 = {{0, 0, 0, 8}, {10, 0, 0, 8}, {100, 64, 0, 10}, {127, 0, 0, 8}, {169, 254, 0, 16},
        {172, 16, 0, 12}, {192, 0, 0, 24}, {192, 0, 2, 24}, {192, 88, 99, 24}, {192, 168, 0, 16}, {198, 18, 0, 15}, {198, 51, 100, 24},
        {203, 0, 113, 24}, {224, 0, 0, 4}, {240, 0, 0, 4}};

    private PublicAddress() {
    }

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isV4(bytes, 0) : isV6(bytes);
    }

    private static boolean isV4(byte[] bytes, int at) {
        int value = (bytes[at] & 255) << 24 | (bytes[at + 1] & 255) << 16 | (bytes[at + 2] & 255) << 8 | bytes[at + 3] & 255;
        for (int[] net : NOT_V4) {
            int prefix = net[0] << 24 | net[1] << 16 | net[2] << 8;
            if ((value ^ prefix) >>> 32 - net[3] == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isV6(byte[] bytes) {
        int first = (bytes[0] & 255) << 8 | bytes[1] & 255;
        int second = (bytes[2] & 255) << 8 | bytes[3] & 255;
        if (isMapped(bytes)) {
            return isV4(bytes, 12);
        }
        if (first == 0x2002) {
            return isV4(bytes, 2);
        }
        boolean global = first >>> 13 == 1;
        boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8) || first == 0x3fff && second < 0x1000;
        return global && !special;
    }

    /** ::ffff:0:0/96 */
    private static boolean isMapped(byte[] bytes) {
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return (bytes[10] & 255) == 255 && (bytes[11] & 255) == 255;
    }
}
