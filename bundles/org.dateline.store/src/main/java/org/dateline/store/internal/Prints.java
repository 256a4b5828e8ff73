package org.dateline.store.internal;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NoSuchElementException;

import org.dateline.api.cases.Cursor;
import org.dateline.api.cases.StoryGrouper.Print;
import org.dateline.api.story.StoryId;

/** What one grouper made of the stories, row by row. */
final class Prints implements Cursor<Print> {

    private final Path file;
    private final PreparedStatement select;
    private final ResultSet rows;
    private boolean there;

    Prints(Db db, Path file, String grouper) throws SQLException {
        this.file = file;
        this.select = db.fresh("SELECT s.id, p.value FROM print p JOIN story s ON s.n = p.story WHERE p.grouper = ?");
        select.setString(1, grouper);
        this.rows = select.executeQuery();
        this.there = rows.next();
    }

    @Override
    public boolean hasNext() {
        return there;
    }

    @Override
    public Print next() {
        if (!there) {
            throw new NoSuchElementException();
        }
        try {
            Print print = new Print(new StoryId(rows.getString(1)), rows.getBytes(2));
            there = rows.next();
            return print;
        } catch (SQLException e) {
            throw Trouble.fault(file, e);
        }
    }

    @Override
    public void close() {
        try {
            there = false;
            select.close();
        } catch (SQLException e) {
            throw Trouble.fault(file, e);
        }
    }
}
