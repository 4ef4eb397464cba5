package no.rettesnor.organisation.store;

import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.Role;
import no.rettesnor.organisation.model.RoleHolder;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Statements about people and their roles.
interface PeopleMapper {

    List<Person> people(String municipalityId);

    @Nullable Person person(String id);

    void insertPerson(@Param("person") Person person, @Param("mark") ImportMark mark);

    int updatePerson(Person person);

    int deletePerson(String id);

    int updateMark(@Param("id") String id, @Param("mark") ImportMark mark);

    List<ImportMark.Known> known(String source);

    List<Role> roles(String municipalityId);

    @Nullable Role role(String id);

    void insertRole(Role role);

    int updateRole(Role role);

    List<RoleHolder> holdersInMunicipality(String municipalityId);

    List<RoleHolder> holdersOf(String personId);

    List<RoleHolder> holdersIn(String unitId);

    @Nullable RoleHolder holder(String id);

    void insertHolder(RoleHolder holder);

    int updateHolder(RoleHolder holder);

    int deleteHolder(String id);
}
