package org.dateline.extract.internal.amounts;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * ISO 4217 codes: of currency names that several countries share, by the country; of signs; of signs with letters before them.
 * Codes that begin with X and stand in no country's column are the shared names of the lexicon.
 */
final class Currencies {
    private static final Map<String, String> BY_COUNTRY = Map.ofEntries(
            Map.entry("XDL", "US:USD AU:AUD CA:CAD NZ:NZD HK:HKD SG:SGD TW:TWD JM:JMD NA:NAD FJ:FJD ZW:ZWL LR:LRD BB:BBD BS:BSD BZ:BZD TT:TTD GY:GYD"),
            Map.entry("XPS", "MX:MXN AR:ARS CL:CLP CO:COP PH:PHP UY:UYU CU:CUP DO:DOP"),
            Map.entry("XRP", "IN:INR PK:PKR LK:LKR NP:NPR MU:MUR"),
            Map.entry("XPD", "GB:GBP EG:EGP LB:LBP SY:SYP SD:SDG"),
            Map.entry("XKR", "SE:SEK NO:NOK DK:DKK IS:ISK"),
            Map.entry("XDN", "KW:KWD IQ:IQD RS:RSD JO:JOD DZ:DZD TN:TND BH:BHD LY:LYD"),
            Map.entry("XRL", "IR:IRR OM:OMR YE:YER SA:SAR QA:QAR"),
            Map.entry("XSH", "KE:KES TZ:TZS UG:UGX SO:SOS"),
            Map.entry("XFR", "CH:CHF RW:RWF"),
            Map.entry("XDM", "AE:AED MA:MAD"),
            Map.entry("XNA", "NG:NGN"),
            Map.entry("XWN", "KR:KRW"),
            Map.entry("XRU", "RU:RUB BY:BYN"));

    /** What the name means where nothing says which country; a name that is missing stays without code. */
    private static final Map<String, String> COMMON = Map.of("XDL", "USD", "XRP", "INR", "XPD", "GBP", "XFR", "CHF", "XWN", "KRW", "XRU", "RUB", "XDM", "AED");

    private static final Map<String, String> PREFIXED = Map.ofEntries(Map.entry("US", "USD"), Map.entry("A", "AUD"), Map.entry("AU", "AUD"),
            Map.entry("AUD", "AUD"), Map.entry("C", "CAD"), Map.entry("CA", "CAD"), Map.entry("CAD", "CAD"), Map.entry("CDN", "CAD"), Map.entry("NZ", "NZD"),
            Map.entry("HK", "HKD"), Map.entry("S", "SGD"), Map.entry("SG", "SGD"), Map.entry("NT", "TWD"), Map.entry("R", "BRL"),
            Map.entry("J", "JMD"), Map.entry("N", "NAD"), Map.entry("TT", "TTD"), Map.entry("FJ", "FJD"), Map.entry("Z", "ZWL"), Map.entry("B", "BND"),
            Map.entry("G", "GYD"), Map.entry("RD", "DOP"), Map.entry("Mex", "MXN"), Map.entry("MX", "MXN"), Map.entry("USD", "USD"), Map.entry("Bds", "BBD"),
            Map.entry("L", "LRD"), Map.entry("EC", "XCD"));

    private Currencies() {
    }

    /** The code of a currency name in a country (two letters, or null); null where it cannot be told. */
    static @Nullable String code(String name, @Nullable String country) {
        if (!isShared(name)) {
            return name;
        }
        String columns = BY_COUNTRY.getOrDefault(name, "");
        int at = country == null ? -1 : columns.indexOf(country + ":");
        return at >= 0 ? columns.substring(at + 3, at + 6) : COMMON.get(name);
    }

    /** Whether the country uses a currency of this name. */
    static boolean used(String name, String country) {
        return BY_COUNTRY.getOrDefault(name, "").contains(country + ":");
    }

    private static boolean isShared(String name) {
        return BY_COUNTRY.containsKey(name);
    }

    /** The code or the shared name behind a currency sign; null where the character is none. */
    static @Nullable String sign(char c) {
        return switch (c) {
            case '$', '\uff04' -> "XDL";
            case '\u20ac' -> "EUR";
            case '\u00a3' -> "XPD";
            case '\u00a5', '\uffe5' -> "JPY";
            case '\u20a9', '\uffe6' -> "KRW";
            case '\u20b9' -> "INR";
            case '\u20bd' -> "RUB";
            case '\u20ba' -> "TRY";
            case '\u20aa' -> "ILS";
            case '\u0e3f' -> "THB";
            case '\u20ab' -> "VND";
            case '\u20a6' -> "NGN";
            case '\u20b1' -> "PHP";
            case '\u20b4' -> "UAH";
            case '\u20b5', '\u00a2' -> "GHS";
            case '\u20b8' -> "KZT";
            default -> null;
        };
    }

    /** "A" before a dollar sign: AUD; null where the letters mean nothing. */
    static @Nullable String prefixed(String letters) {
        return PREFIXED.get(letters);
    }
}
