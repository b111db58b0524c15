package org.intertitle.library;

/** How many videos a library folder holds, and how many sidecars are attached to them. */
public record LibrarySize(int videos, int sidecars) {

    public LibrarySize plus(LibrarySize other) {
        return new LibrarySize(videos + other.videos, sidecars + other.sidecars);
    }
}
