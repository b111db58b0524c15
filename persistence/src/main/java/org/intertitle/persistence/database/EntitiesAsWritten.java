package org.intertitle.persistence.database;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Has Hibernate take the entities as they are written: no entity here refers to another, so none
 * needs a proxy, and writing classes for them would take a third of the time to open the database.
 * Found by Hibernate through {@code META-INF/services}.
 */
public final class EntitiesAsWritten implements ServiceContributor {

    @Override
    public void contribute(StandardServiceRegistryBuilder registry) {
        registry.addService(BytecodeProvider.class, new BytecodeProviderImpl());
    }
}
