package org.intertitle.subtitle;

/** How a run of text looks; the colour is {@code 0xRRGGBB}, or -1 for the player's own. */
record TextStyle(boolean bold, boolean italic, boolean underline, boolean strike, int colour) {

    static final TextStyle PLAIN = new TextStyle(false, false, false, false, -1);

    TextStyle withBold(boolean on) {
        return new TextStyle(on, italic, underline, strike, colour);
    }

    TextStyle withItalic(boolean on) {
        return new TextStyle(bold, on, underline, strike, colour);
    }

    TextStyle withUnderline(boolean on) {
        return new TextStyle(bold, italic, on, strike, colour);
    }

    TextStyle withStrike(boolean on) {
        return new TextStyle(bold, italic, underline, on, colour);
    }

    TextStyle withColour(int rgb) {
        return new TextStyle(bold, italic, underline, strike, rgb);
    }
}
