package org.intertitle.persistence.config;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row of one setting that differs from its default. */
@Entity
@Table(name = "setting")
class SettingEntity {
    @Id String name;
    @Column String content;

    SettingEntity() {}

    SettingEntity(String name, String content) {
        this.name = name;
        this.content = content;
    }
}
