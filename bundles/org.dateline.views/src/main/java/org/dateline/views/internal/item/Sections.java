package org.dateline.views.internal.item;

import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The building blocks of the inspector: sections with a small title, lines between them. */
final class Sections {

    private static final int MARGIN = 14;

    private final Composite body;
    private final Theme theme;

    Sections(Composite body, Theme theme) {
        this.body = body;
        this.theme = theme;
    }

    /** A section of so many columns; with a line above it unless it is the first. */
    Composite section(String title, int columns) {
        if (body.getChildren().length > 0) {
            Composite line = new Composite(body, SWT.NONE);
            line.setBackground(theme.color(Role.HAIRLINE));
            GridData thin = new GridData(SWT.FILL, SWT.CENTER, true, false);
            thin.heightHint = 1;
            line.setLayoutData(thin);
        }
        Composite section = new Composite(body, SWT.NONE);
        section.setBackground(theme.color(Role.PANEL));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = 10;
        layout.verticalSpacing = 4;
        layout.horizontalSpacing = 8;
        section.setLayout(layout);
        section.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        if (!title.isEmpty()) {
            Label label = label(section, title, Theme.Text.AXIS_BOLD, Role.SECOND_TEXT);
            label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        }
        return section;
    }

    Label label(Composite parent, String text, Theme.Text font, Role role) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setFont(theme.font(font));
        label.setForeground(theme.color(role));
        label.setBackground(parent.getBackground());
        return label;
    }

    /** A text that wraps, over so many columns. */
    Label wrapped(Composite parent, String text, Theme.Text font, Role role, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setFont(theme.font(font));
        label.setForeground(theme.color(role));
        label.setBackground(parent.getBackground());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, columns, 1);
        data.widthHint = 80;
        label.setLayoutData(data);
        return label;
    }

    Label icon(Composite parent, String name, Role role) {
        Label label = new Label(parent, SWT.NONE);
        label.setImage(theme.icon(name, role));
        label.setBackground(parent.getBackground());
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        return label;
    }

    Link link(Composite parent, String text, int columns, Runnable run) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
        link.setBackground(parent.getBackground());
        link.setLinkForeground(theme.color(Role.ACCENT));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
        data.widthHint = 80;
        link.setLayoutData(data);
        link.addListener(SWT.Selection, e -> run.run());
        return link;
    }

    /** A tinted label: "To check", "Accepted". */
    Composite chip(Composite parent, String icon, String text, Role role, Role ground) {
        Composite chip = new Composite(parent, SWT.NONE);
        Color back = theme.color(ground);
        chip.setBackground(back);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        layout.marginWidth = 6;
        layout.horizontalSpacing = 4;
        chip.setLayout(layout);
        Label image = new Label(chip, SWT.NONE);
        image.setImage(theme.icon(icon, role));
        image.setBackground(back);
        Label label = label(chip, text, Theme.Text.SMALL, role);
        label.setBackground(back);
        return chip;
    }
}
