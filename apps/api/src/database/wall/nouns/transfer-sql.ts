// An establishment that had the case hands it over with this: it writes no more, and reads until a day (BR-41).
const acceptance = `update referral r set state = 'ACCEPTED', accepted_on = sheet.answered_on, accepted_by_id = sheet.answered_by_id,
      readable_until = read_until, to_centre_code = sheet.to_centre_code, facility_code = null, version = r.version + 1, updated_at = now()
    where r.case_id = sheet.case_id and r.state = 'SENT';
    if not found then
      insert into referral (id, case_id, person_id, state, missing_papers, from_facility_code, to_centre_code, sent_on, sent_by_id,
        accepted_on, accepted_by_id, readable_until, territory_code, centre_code, officer_id, version, created_at, updated_at)
      select gen_random_uuid(), c.id, c.person_id, 'ACCEPTED', '{}', c.facility_code, sheet.to_centre_code, sheet.proposed_on,
        sheet.proposed_by_id, sheet.answered_on, sheet.answered_by_id, read_until, c.territory_code, c.centre_code, c.officer_id,
        1, now(), now()
      from case_file c where c.id = sheet.case_id and c.facility_code is not null;
    end if;`;

/**
 * The centre that is offered a case does not reach it before it has accepted, and the centre that offered it does not
 * reach it afterwards. What an answer does to the case is therefore done by the owner, once the sheet says that
 * somebody within reach of the receiving centre has answered, in the same transaction.
 */
export const transferFunctions: readonly string[] = [
  `create or replace function app.settle_transfer(wanted uuid, next text, officer uuid, read_until date) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  sheet case_transfer;
  accepted boolean;
begin
  select t.* into sheet from case_transfer t
  where t.id = wanted and t.state in ('ACCEPTED', 'REFUSED') and t.answered_by_id = app.actor();
  if sheet.id is null or not (
    app.everywhere('write', 'casework')
    or sheet.to_centre_code = any (app.centres('write', 'casework'))
    or exists (select from facility f
      where f.code = sheet.to_centre_code and f.territory_code = any (app.territories('write', 'casework'))))
  then
    raise insufficient_privilege using message = 'row-level security: no transfer to answer';
  end if;
  accepted := sheet.state = 'ACCEPTED';
  if accepted then
    ${acceptance}
  end if;
  update case_file c set state = next, version = c.version + 1, updated_at = now(),
    centre_code = case when accepted then sheet.to_centre_code else c.centre_code end,
    officer_id = case when accepted then officer else c.officer_id end,
    facility_code = case when accepted then null else c.facility_code end,
    state_before = case when accepted then null else c.state_before end,
    review_on = case when accepted then null else c.review_on end
  where c.id = sheet.case_id and c.state = 'TRANSFERRED';
  if not found then
    raise insufficient_privilege using message = 'row-level security: no case to move';
  end if;
  if accepted then
    update person p set centre_code = sheet.to_centre_code, officer_id = officer, facility_code = null, version = p.version + 1
    from case_file c where c.id = sheet.case_id and p.id = c.person_id;
  end if;
  insert into case_event
    (id, case_id, kind, happened_on, recorded_at, recorded_by_id, reason, territory_code, centre_code, officer_id, facility_code)
  select gen_random_uuid(), c.id, 'TRANSFER_' || sheet.state, sheet.answered_on, now(), sheet.answered_by_id,
    sheet.answer_reason, c.territory_code, c.centre_code, c.officer_id, c.facility_code
  from case_file c where c.id = sheet.case_id;
end $$`,
  'revoke all on function app.settle_transfer(uuid, text, uuid, date) from public',
  'grant execute on function app.settle_transfer(uuid, text, uuid, date) to wasl_app',
];
