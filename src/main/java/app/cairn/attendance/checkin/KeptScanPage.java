package app.cairn.attendance.checkin;

public record KeptScanPage(LanePage lane) {}
