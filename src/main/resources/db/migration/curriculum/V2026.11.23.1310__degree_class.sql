-- The class of the degree that a registration ended with, for those whose degrees have classes.
alter table curriculum.programme_registration
  add column degree_class text
    constraint a_degree_has_one_of_the_classes
      check (degree_class in ('first', 'upper_second', 'lower_second', 'third', 'unclassified'));
alter table curriculum.programme_registration
  add constraint a_class_comes_with_the_end
    check (degree_class is null or (progression is not null and progression = 'completed'));
