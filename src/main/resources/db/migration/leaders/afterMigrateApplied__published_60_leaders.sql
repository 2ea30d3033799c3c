drop view if exists leaders.published_leader, leaders.published_leader_subject, leaders.published_training_done cascade;
create view leaders.published_leader with (security_invoker) as
select institution_id, id, scheme_id, person_id, during from leaders.leader;
create view leaders.published_leader_subject with (security_invoker) as
select institution_id, leader_id, course_unit_id, school_id, evidence, during from leaders.leader_subject;
create view leaders.published_training_done with (security_invoker) as
select institution_id, scheme_id, person_id, kind, on_date from leaders.training_done;
