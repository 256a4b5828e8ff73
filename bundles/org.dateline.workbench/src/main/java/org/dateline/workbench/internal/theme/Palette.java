package org.dateline.workbench.internal.theme;

import java.util.EnumMap;
import java.util.Map;

import org.dateline.ui.api.Theme.Role;

/** The colours as 0xRRGGBB. Contrast was measured: every text on its ground has 4.5 to 1 or more. */
record Palette(Map<Role, Integer> roles, int[] lanes) {

    static final Palette LIGHT = new Palette(roles(0xFFFFFF, 0xF1F2F4, 0x1B1F24, 0x4F5963, 0x1A5FB4, 0x0F2F57, 0xDCE8F8, 0xFFF0BF,
            0x8A4B00, 0xFFF4DF, 0xB3261E, 0xFCEBE9, 0x1E6B3C, 0xE6F4EA, 0x7F8892, 0xDADDE1, 0xF6F8FA, 0xEAF1EA, 0xFFFFFF, 0x6B5A10,
            0x8A4B00),
            new int[] {0x1746A2, 0xB45300, 0x9A2FD0, 0x107C63, 0x5F6F86, 0x5E0F2A, 0x453802});

    static final Palette DARK = new Palette(roles(0x1C1F23, 0x25282C, 0xECEFF2, 0xB1BAC4, 0x7FB2F5, 0xE4F0FF, 0x264364, 0x4B3E14,
            0xF2B84B, 0x3A2F16, 0xFF9A8F, 0x41221F, 0x7CCB93, 0x1D3526, 0x7D8791, 0x3A3F45, 0x212429, 0x24352C, 0x10151B, 0xD3CB3A,
            0xF2B84B),
            new int[] {0x9DBAF5, 0xF59C76, 0xC85DEC, 0xB7F4E7, 0xA8B3C0, 0xE76B80, 0xD3CB3A});

    /** In the order of {@link Role}. */
    private static Map<Role, Integer> roles(int... colours) {
        Map<Role, Integer> map = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            map.put(role, colours[role.ordinal()]);
        }
        return map;
    }
}
