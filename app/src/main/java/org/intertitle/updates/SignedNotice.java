package org.intertitle.updates;

/** A notice and its signature as they came, not to be trusted before they are read. */
record SignedNotice(byte[] notice, byte[] signature) {}
