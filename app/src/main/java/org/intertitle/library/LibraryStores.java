package org.intertitle.library;

import org.intertitle.events.Events;
import org.intertitle.kernel.UnitOfWork;

/** Where the library is stored, and who hears that it changed. */
public record LibraryStores(
        UnitOfWork work, FolderRepository folders, LibraryRepository library, Events events) {}
