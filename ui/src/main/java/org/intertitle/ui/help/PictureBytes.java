package org.intertitle.ui.help;

/** A picture of the window in light and in dark colours, as files of PNG. */
@SuppressWarnings("ArrayRecordComponent")
record PictureBytes(byte[] light, byte[] dark) {}
