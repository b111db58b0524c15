package org.intertitle.persistence.profiles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intertitle.kernel.ProfileId;
import org.intertitle.persistence.session.JsonText;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.TargetFormat;

import java.util.Locale;

/** The row of one profile. */
@Entity
@Table(name = "profile")
class ProfileEntity {
    @Id long id;
    @Column String name;
    @Column String nameKey;
    @Column boolean isDefault;
    @Column String wishes;

    @Column
    @Enumerated(EnumType.STRING)
    Embedded embedded;

    @Column String equivalents;

    @Column
    @Enumerated(EnumType.STRING)
    TargetFormat format;

    @Column String cutoff;
    @Column String sources;
    @Column int minimumScore;
    @Column String mustContainAll;
    @Column String mustContainAny;
    @Column String mustNotContain;
    @Column long revision;

    ProfileEntity() {}

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static ProfileEntity of(Profile profile) {
        ProfileEntity row = new ProfileEntity();
        row.id = profile.id().value();
        row.name = profile.name();
        row.nameKey = key(profile.name());
        row.isDefault = profile.isDefault();
        row.wishes = ProfileJson.wishes(profile.wishes());
        row.embedded = profile.embedded();
        row.equivalents = ProfileJson.equivalents(profile.equivalents());
        row.format = profile.format();
        row.cutoff = ProfileJson.cutoff(profile.cutoff());
        row.sources = JsonText.write(profile.sources());
        row.minimumScore = profile.minimumScore();
        row.mustContainAll = JsonText.write(profile.mustContainAll());
        row.mustContainAny = JsonText.write(profile.mustContainAny());
        row.mustNotContain = JsonText.write(profile.mustNotContain());
        row.revision = profile.revision();
        return row;
    }

    Profile profile() {
        return new Profile(
                new ProfileId(id),
                name,
                isDefault,
                ProfileJson.wishes(wishes),
                embedded,
                ProfileJson.equivalents(equivalents),
                format,
                ProfileJson.cutoff(cutoff),
                JsonText.readList(sources, String.class),
                minimumScore,
                JsonText.readList(mustContainAll, String.class),
                JsonText.readList(mustContainAny, String.class),
                JsonText.readList(mustNotContain, String.class),
                revision);
    }
}
