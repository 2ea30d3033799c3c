package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.page.Shell;
import app.cairn.platform.qr.QrDrawing;

/**
 * A survey as the room sees it.
 *
 * @param back to the register
 */
public record AfterSessionPage(
    Shell shell, String title, String day, QrDrawing qr, String address, String back) {}
