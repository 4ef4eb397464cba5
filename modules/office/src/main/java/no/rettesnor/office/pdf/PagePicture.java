package no.rettesnor.office.pdf;

/// A page of a document as a picture, with what is written on it for those who cannot see it.
///
/// @param width in dots
/// @param height in dots
/// @param dots line by line from the top, each as alpha, red, green and blue; handed over, not
///   copied, since a page has millions
/// @param words the text of the page, in reading order
@SuppressWarnings("ArrayRecordComponent")
public record PagePicture(int width, int height, int[] dots, String words) {}
