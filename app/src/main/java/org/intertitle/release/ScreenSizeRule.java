package org.intertitle.release;

/** Picture sizes as width and height: {@code 1920x1080}; names of sizes are in the vocabulary. */
final class ScreenSizeRule implements Rule {

    @Override
    public void apply(Reading reading) {
        for (int i = 1; i < reading.size(); i++) {
            String key = reading.at(i).key();
            int x = Math.max(key.indexOf('x'), key.indexOf('×'));
            if (reading.free(i) && x >= 3 && x <= 4 && key.length() <= 9) {
                read(reading, i, Digits.value(key.substring(0, x)), key.substring(x + 1));
            }
        }
    }

    private static void read(Reading reading, int i, int width, String rest) {
        int height = Digits.value(rest);
        if (width >= 320 && height >= 200) {
            String size = standard(width, height);
            reading.claim(Property.SCREEN_SIZE, i, i + 1, size);
        }
    }

    private static String standard(int width, int height) {
        return switch (height) {
            case 360, 480, 540, 576, 720, 1080, 1440, 2160, 4320 -> height + "p";
            default -> width + "x" + height;
        };
    }
}
