package app.cairn.platform.intake;

/**
 * One thing wrong in a file.
 *
 * @param recordType what the row would have become, or empty for a whole file
 * @param line counted from 1, or 0 for a whole file
 * @param column the field or column meant, or empty
 */
public record Finding(String recordType, String file, long line, String column, Reason reason) {}
