package org.intertitle.persistence.journal;

import org.intertitle.journal.FileAccess;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;

/** Somebody else who gets at the files between two operations of the journal. */
interface Meddler {

    /** Called after each operation on files, with its name and its first path. */
    void after(String operation, Path path) throws IOException;

    /** The same files, with somebody else at them. */
    static FileAccess among(FileAccess files, Meddler meddler) {
        return (FileAccess)
                Proxy.newProxyInstance(
                        FileAccess.class.getClassLoader(),
                        new Class<?>[] {FileAccess.class},
                        (_, method, arguments) -> {
                            try {
                                Object answer = method.invoke(files, arguments);
                                meddler.after(
                                        method.getName(),
                                        Arrays.stream(arguments)
                                                .filter(Path.class::isInstance)
                                                .map(Path.class::cast)
                                                .findFirst()
                                                .orElseThrow());
                                return answer;
                            } catch (InvocationTargetException failure) {
                                throw failure.getCause();
                            }
                        });
    }
}
