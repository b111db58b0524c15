import java.util.Locale;

/** The system that the image is for, in the words of the libraries that carry native code. */
record NativePlatform(String sqlite, String bytedeco, String suffix) {

    /** The system that the build runs on. */
    static NativePlatform here() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        if (system.contains("win")) {
            return new NativePlatform("Windows/x86_64", "windows-x86_64", ".dll");
        }
        if (system.contains("mac")) {
            return new NativePlatform(
                    arm ? "Mac/aarch64" : "Mac/x86_64",
                    arm ? "macosx-arm64" : "macosx-x86_64",
                    ".dylib");
        }
        return new NativePlatform(
                arm ? "Linux/aarch64" : "Linux/x86_64",
                arm ? "linux-arm64" : "linux-x86_64",
                ".so");
    }
}
