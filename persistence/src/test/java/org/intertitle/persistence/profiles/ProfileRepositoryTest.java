package org.intertitle.persistence.profiles;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hibernate.exception.ConstraintViolationException;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStore.class)
class ProfileRepositoryTest extends StoreContract {

    ProfileRepositoryTest(TestStore store) {
        super(store);
    }

    @Test
    void everyFieldComesBack() {
        Profile profile = samples.profile("Größe", false);
        assertFound(tx -> database.profiles().find(tx, profile.id())).contains(profile);
        for (Cutoff cutoff : new Cutoff[] {new Cutoff.All(), new Cutoff.Any()}) {
            Profile changed = with(profile, cutoff);
            database.unitOfWork().run(tx -> database.profiles().update(tx, changed));
            assertFound(tx -> database.profiles().find(tx, profile.id())).contains(changed);
        }
    }

    @Test
    void namesAreFoundAndUniqueWithoutRegardToCase() {
        Profile profile = samples.profile("Größe", false);
        assertFound(tx -> database.profiles().named(tx, "GRÖßE")).contains(profile);
        assertFound(tx -> database.profiles().named(tx, "Grosse")).isEmpty();
        assertThatThrownBy(() -> samples.profile("größe", false))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void theDefaultComesFirstThenByName() {
        Profile b = samples.profile("b", false);
        Profile z = samples.profile("z", true);
        Profile a = samples.profile("A", false);
        assertList(database.profiles()::all).containsExactly(z, a, b);
        database.unitOfWork().run(tx -> database.profiles().remove(tx, z.id()));
        assertList(database.profiles()::all).containsExactly(a, b);
    }

    private static Profile with(Profile of, Cutoff cutoff) {
        return new Profile(
                of.id(),
                of.name(),
                of.isDefault(),
                of.wishes(),
                of.embedded(),
                of.equivalents(),
                of.format(),
                cutoff,
                of.sources(),
                of.minimumScore(),
                of.mustContainAll(),
                of.mustContainAny(),
                of.mustNotContain(),
                of.revision() + 1);
    }

    @Test
    void aMinimumScoreOutOfRangeIsRefused() {
        Profile profile = samples.profile("x", false);
        Profile wrong =
                new Profile(
                        profile.id(),
                        "x",
                        false,
                        profile.wishes(),
                        profile.embedded(),
                        profile.equivalents(),
                        profile.format(),
                        profile.cutoff(),
                        profile.sources(),
                        101,
                        profile.mustContainAll(),
                        profile.mustContainAny(),
                        profile.mustNotContain(),
                        1);
        assertThatThrownBy(() ->
                        database.unitOfWork().run(tx -> database.profiles().update(tx, wrong)))
                .isInstanceOf(ConstraintViolationException.class);
        assertFound(tx -> database.profiles().find(tx, profile.id())).contains(profile);
    }
}
