package org.intertitle.queries;

import java.util.List;

/**
 * Several titles taken together: what their videos lack, of that what can be had from the disk, and
 * how they stand to each (language, kind), the most asked first. What the person ignores is not
 * asked for.
 */
public record TitleSums(int titles, int wanted, int fixable, List<Coverage> coverage) {

    public TitleSums {
        coverage = List.copyOf(coverage);
    }
}
