import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

import javax.imageio.ImageIO;

/**
 * Run by the build: draws the icon of the program as PNG files, {@code intertitle-16.png} and so
 * on. What is small is drawn from a picture of its own, without what would blur.
 *
 * <p>Arguments: the folder of the SVG files, the folder to write to, the sizes in pixels.
 */
final class DrawIcons {

    private static final int LARGEST_SMALL = 32;

    private DrawIcons() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path sources = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        for (int size : Arrays.stream(arguments).skip(2).mapToInt(Integer::parseInt).toArray()) {
            String name = size <= LARGEST_SMALL ? "intertitle-small.svg" : "intertitle.svg";
            Path file = target.resolve("intertitle-%d.png".formatted(size));
            ImageIO.write(draw(sources.resolve(name), size), "png", file.toFile());
        }
    }

    private static BufferedImage draw(Path svg, int size) throws IOException {
        SVGDocument document = Objects.requireNonNull(new SVGLoader().load(svg.toUri().toURL()));
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, pen, new ViewBox(0, 0, size, size));
        pen.dispose();
        return picture;
    }
}
