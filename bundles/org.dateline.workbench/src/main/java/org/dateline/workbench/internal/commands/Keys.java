package org.dateline.workbench.internal.commands;

import org.eclipse.swt.SWT;

/** Keys as people write them. */
final class Keys {

    private Keys() {
    }

    static String text(int accelerator) {
        StringBuilder text = new StringBuilder();
        boolean mac = "cocoa".equals(SWT.getPlatform());
        if ((accelerator & SWT.MOD1) != 0) {
            text.append(mac ? "Cmd+" : "Ctrl+");
        }
        if ((accelerator & SWT.SHIFT) != 0) {
            text.append("Shift+");
        }
        if ((accelerator & SWT.ALT) != 0) {
            text.append("Alt+");
        }
        return text.append(key(accelerator & (SWT.KEY_MASK))).toString();
    }

    private static String key(int key) {
        if (key >= SWT.F1 && key <= SWT.F12) {
            return "F" + (key - SWT.F1 + 1);
        }
        return switch (key) {
            case SWT.CR -> "Enter";
            case SWT.DEL -> "Del";
            case SWT.ARROW_LEFT -> "←";
            default -> String.valueOf(Character.toUpperCase((char) key));
        };
    }
}
