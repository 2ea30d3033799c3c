package app.cairn.platform.mail;

/** One message to one person, already worded. Plain text: what can't be said so needs no mail. */
public record Mail(String to, String subject, String text) {}
