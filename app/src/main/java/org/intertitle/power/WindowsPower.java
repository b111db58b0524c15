package org.intertitle.power;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Asks Windows by {@code GetSystemPowerStatus}, whose first byte tells the line: 0 is off.
 *
 * <p>Source: SYSTEM_POWER_STATUS in the documentation of winbase.h.
 */
final class WindowsPower implements PowerSource {

    private static final Logger LOG = LoggerFactory.getLogger(WindowsPower.class);
    private static final long STATUS_BYTES = 12;

    @Override
    @SuppressWarnings("restricted")
    public boolean onBattery() {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle ask =
                    Linker.nativeLinker()
                            .downcallHandle(
                                    SymbolLookup.libraryLookup("kernel32", arena)
                                            .findOrThrow("GetSystemPowerStatus"),
                                    FunctionDescriptor.of(
                                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment status = arena.allocate(STATUS_BYTES, Integer.BYTES);
            boolean told = (int) ask.invokeExact(status) != 0;
            return told && status.get(ValueLayout.JAVA_BYTE, 0) == 0;
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            // A call of native code may throw anything; a system that cannot tell counts as mains.
            LOG.debug("The system does not tell whether it runs on battery", e);
            return false;
        }
    }
}
