package org.intertitle.persistence.database;

import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.dialect.Dialect;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;
import org.intertitle.persistence.config.SettingTables;
import org.intertitle.persistence.jobs.JobTables;
import org.intertitle.persistence.library.LibraryTables;
import org.intertitle.persistence.net.NetTables;
import org.intertitle.persistence.plans.PlanTables;
import org.intertitle.persistence.profiles.ProfileTables;
import org.intertitle.persistence.queries.Lists;
import org.intertitle.persistence.wanted.WantedTables;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** Builds Hibernate's factory of sessions, and has it compare the entities with the schema. */
final class Sessions {

    private Sessions() {}

    static SessionFactory build(DataSource source, Class<? extends Dialect> dialect) {
        return new HibernatePersistenceConfiguration("intertitle")
                .managedClasses(entities())
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
                .property(AvailableSettings.DIALECT, dialect.getName())
                .property(
                        AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                        PhysicalNamingStrategySnakeCaseImpl.class.getName())
                .property(AvailableSettings.JDBC_TIME_ZONE, "UTC")
                .property(AvailableSettings.IN_CLAUSE_PARAMETER_PADDING, true)
                .property(AvailableSettings.XML_MAPPING_ENABLED, false)
                .property(AvailableSettings.USE_SECOND_LEVEL_CACHE, false)
                .schemaToolingAction(Action.VALIDATE)
                .createEntityManagerFactory();
    }

    private static List<Class<?>> entities() {
        List<Class<?>> entities = new ArrayList<>();
        entities.addAll(SettingTables.entities());
        entities.addAll(ProfileTables.entities());
        entities.addAll(LibraryTables.entities());
        entities.addAll(WantedTables.entities());
        entities.addAll(PlanTables.entities());
        entities.addAll(JobTables.entities());
        entities.addAll(NetTables.entities());
        entities.addAll(Lists.entities());
        return entities;
    }
}
