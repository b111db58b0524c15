package org.intertitle.wanted;

import org.intertitle.events.Events;
import org.intertitle.kernel.UnitOfWork;
import org.intertitle.library.FolderRepository;
import org.intertitle.library.LibraryRepository;
import org.intertitle.profiles.ProfileRepository;

/** Where need and what it follows from are stored, and who hears that it changed. */
public record WantedStores(
        UnitOfWork work,
        WantedRepository wanted,
        LibraryRepository library,
        FolderRepository folders,
        ProfileRepository profiles,
        Events events) {}
