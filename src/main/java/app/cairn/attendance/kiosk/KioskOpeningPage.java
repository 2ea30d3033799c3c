package app.cairn.attendance.kiosk;

import app.cairn.platform.page.Shell;
import java.util.UUID;

/**
 * @param until when the door closes by itself, already worded
 * @param open whether it can be opened now
 * @param opens when it can be, already worded
 */
public record KioskOpeningPage(
    Shell shell,
    UUID register,
    String title,
    String when,
    String until,
    boolean open,
    String opens) {}
