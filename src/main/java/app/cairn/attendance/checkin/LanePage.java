package app.cairn.attendance.checkin;

import app.cairn.platform.web.Assets;
import app.cairn.platform.words.Wording;

/** What every page of the lane needs: words and three files, and nothing that asks the database. */
public record LanePage(String title, Wording w, Assets assets) {}
