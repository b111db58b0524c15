package org.intertitle.config;

import org.intertitle.kernel.ErrorCode;

/** What can be wrong with a request to change a setting. */
public enum ConfigError implements ErrorCode {
    /** No feature has this setting; arguments: the key, the nearest keys that exist. */
    UNKNOWN_KEY("config.unknown_key"),
    /** The setting does not take this value; arguments: key, value, what is allowed. */
    INVALID_VALUE("config.invalid_value");

    private final String code;

    ConfigError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
