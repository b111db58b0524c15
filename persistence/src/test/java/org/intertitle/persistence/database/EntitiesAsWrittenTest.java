package org.intertitle.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.metamodel.Attribute;

import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class EntitiesAsWrittenTest {

    @TempDir private Path folder;

    @Test
    void noClassIsWrittenForAnEntityAndNoneNeedsOne() throws Exception {
        Engine engine = Engine.of(DatabaseSettings.sqlite(folder.resolve("some.db")));
        engine.prepare();
        try (Pools pools = Pools.open(engine);
                var sessions =
                        Sessions.build(pools.readers(), engine.dialect())
                                .unwrap(SessionFactoryImplementor.class)) {
            assertThat(sessions.getServiceRegistry().requireService(BytecodeProvider.class))
                    .isInstanceOf(BytecodeProviderImpl.class);
            assertThat(sessions.getMetamodel().getEntities())
                    .isNotEmpty()
                    .allSatisfy(entity ->
                            assertThat(entity.getAttributes())
                                    .noneMatch(Attribute::isAssociation)
                                    .noneMatch(Attribute::isCollection));
        }
    }
}
