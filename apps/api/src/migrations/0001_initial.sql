create schema if not exists "auth";

create schema if not exists "audit";

create schema if not exists "app";

create table "auth"."attempt" ("id" text not null, "failed" int not null, "locked_until" timestamptz(3) null, "seen_at" timestamptz(3) not null, primary key ("id"));

create index "attempt_seen_idx" on "auth"."attempt" ("seen_at");

create table "audit"."head" ("stream" text not null, "sequence" bigint not null, "hash" text not null, primary key ("stream"));

create table "audit"."seal" ("number" bigint not null, "at" timestamptz(3) not null, "from_xid" bigint not null, "to_xid" bigint not null, "access_count" int not null, "entry_count" int not null, "root" text not null, "heads" jsonb not null, "previous" text null, "hash" text not null, primary key ("number"));

create table "case_counter" ("prefix" text not null, "last" int not null, primary key ("prefix"));

create table "casework_rule" ("code" text not null, "valid_from" date not null, "valid_to" date null, "first_contact_days" int not null, "sender_read_days" int not null, "verified" boolean not null, "source_hash" text null, primary key ("code"));

alter table "casework_rule" add constraint "casework_rule_one_at_a_time" unique ("valid_from");

alter table "casework_rule" add constraint "casework_rule_ends_after_start" check (valid_to is null or valid_to >= valid_from);

alter table "casework_rule" add constraint "casework_rule_days_positive" check (first_contact_days > 0 and sender_read_days >= 0);

create table "app"."crypto_key" ("kid" text not null, "purpose" text not null, "wrapped" bytea not null, "state" text not null, "created_at" timestamptz(3) not null, primary key ("kid"));

create unique index "crypto_key_one_active" on app.crypto_key (purpose) where state = 'ACTIVE';

alter table "app"."crypto_key" add constraint "crypto_key_state_check" check ("state" in ('ACTIVE', 'RETIRED'));

create table "distribution_counter" ("prefix" text not null, "last" int not null, primary key ("prefix"));

create table "document_counter" ("prefix" text not null, "last" int not null, primary key ("prefix"));

create table "app"."idempotency" ("actor_id" uuid not null, "operation" text not null, "key" uuid not null, "input_hash" text not null, "result" text null, "created_at" timestamptz(3) not null, primary key ("actor_id", "operation", "key"));

create index "idempotency_created_idx" on "app"."idempotency" ("created_at");

create table "item_type" ("code" text not null, "names" jsonb not null, "unit" text not null, "unit_names" jsonb not null, "unit_price" bigint not null, "price_basis" text not null, "verified" boolean not null, "category" text not null, "is_tracked" boolean not null, "is_consumable" boolean not null, "useful_life_months" int null, "warranty_months" int null, "search_text" text not null, "source_hash" text null, primary key ("code"));

alter table "item_type" add constraint "item_type_price_positive" check (unit_price > 0);

alter table "item_type" add constraint "item_type_price_basis_check" check ("price_basis" in ('ANALYST_ESTIMATE', 'PRESS', 'QUOTE', 'CONTRACT', 'MARKET'));

create table "payment_counter" ("year" serial primary key, "last" int not null);

create table "programme" ("code" text not null, "funder" text not null, "phase" int null, "names" jsonb not null, "max_share_bps" int null, "per_project_ceiling" bigint null, "follow_up_months" int not null, "verified" boolean not null, "search_text" text not null, "source_hash" text null, primary key ("code"));

alter table "programme" add constraint "programme_share_within_whole" check (max_share_bps between 0 and 10000);

alter table "programme" add constraint "programme_ceiling_positive" check (per_project_ceiling > 0);

alter table "programme" add constraint "programme_follow_up_positive" check (follow_up_months > 0);

create table "follow_up_rule" ("code" text not null, "programme_code" text not null, "valid_from" date not null, "valid_to" date null, "visit_months" int[] not null, "start_within_days" int not null, "early_window_days" int not null, "early_until_month" int not null, "late_window_days" int not null, "autonomy_income" bigint not null, "no_resale_months" int not null, "verified" boolean not null, "source_hash" text null, primary key ("code"));

alter table "follow_up_rule" add constraint "follow_up_rule_one_at_a_time" unique ("programme_code", "valid_from");

alter table "follow_up_rule" add constraint "follow_up_rule_ends_after_start" check (valid_to is null or valid_to >= valid_from);

alter table "follow_up_rule" add constraint "follow_up_rule_has_visits" check (cardinality(visit_months) > 0);

alter table "follow_up_rule" add constraint "follow_up_rule_no_resale_positive" check (no_resale_months > 0);

alter table "follow_up_rule" add constraint "follow_up_rule_income_positive" check (autonomy_income > 0);

create table "purchase_counter" ("year" serial primary key, "last" int not null);

create table "app"."rate_bucket" ("key" text not null, "tokens" double precision not null, "at" timestamptz(6) not null, primary key ("key"));

create index "rate_bucket_at_idx" on "app"."rate_bucket" ("at");

create table "sector" ("code" text not null, "names" jsonb not null, "in_seed" boolean not null, "position" int not null, "search_text" text not null, "source_hash" text null, primary key ("code"));

create table "kit" ("code" text not null, "names" jsonb not null, "sector_code" text not null, "trade" text not null, "min_experience_months" int not null, "total" bigint not null, "price_basis" text not null, "verified" boolean not null, "search_text" text not null, "source_hash" text null, primary key ("code"));

create index "kit_sector_idx" on "kit" ("sector_code");

create index "kit_trade_idx" on "kit" ("trade");

alter table "kit" add constraint "kit_total_positive" check (total > 0);

alter table "kit" add constraint "kit_price_basis_check" check ("price_basis" in ('ANALYST_ESTIMATE', 'PRESS', 'QUOTE', 'CONTRACT', 'MARKET'));

create table "kit_line" ("code" text not null, "kit_code" text not null, "item_code" text not null, "position" int not null, "quantity" int not null, "source_hash" text null, primary key ("code"));

alter table "kit_line" add constraint "kit_line_unique" unique ("kit_code", "item_code");

alter table "kit_line" add constraint "kit_line_quantity_positive" check (quantity > 0);

create table "session_counter" ("year" serial primary key, "last" int not null);

create table "skill" ("code" text not null, "names" jsonb not null, "usual_provider" text null, "search_text" text not null, "source_hash" text null, primary key ("code"));

create table "kit_skill" ("code" text not null, "kit_code" text not null, "skill_code" text not null, "source_hash" text null, primary key ("code"));

alter table "kit_skill" add constraint "kit_skill_unique" unique ("kit_code", "skill_code");

create table "auth"."staff" ("id" uuid not null, "email" text not null, "display_name" jsonb not null, "language" text not null, "status" text not null, "is_demonstration" boolean not null default false, "password_hash" text null, "auth_epoch" int not null default 1, "national_id_index" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

alter table "auth"."staff" add constraint "staff_email_unique" unique ("email");

alter table "auth"."staff" add constraint "staff_national_id_unique" unique ("national_id_index");

create index "staff_order_idx" on "auth"."staff" ("email", "id");

alter table "auth"."staff" add constraint "staff_email_lower_case" check (email = lower(email));

alter table "auth"."staff" add constraint "staff_language_check" check ("language" in ('ar', 'fr', 'en'));

alter table "auth"."staff" add constraint "staff_status_check" check ("status" in ('INVITED', 'ACTIVE', 'DISABLED'));

create table "auth"."session" ("id" text not null, "handle" uuid not null default gen_random_uuid(), "staff_id" uuid not null, "kind" text not null default 'CONSOLE', "level" int not null default 1, "asserted_at" timestamptz(3) null, "bounded_to" jsonb null, "auth_epoch" int not null, "scopes" jsonb not null, "seal" text null, "device" text null, "created_at" timestamptz(3) not null, "seen_at" timestamptz(3) not null, "idle_until" timestamptz(3) not null, "absolute_until" timestamptz(3) not null, "revoked_at" timestamptz(3) null, primary key ("id"));

alter table "auth"."session" add constraint "session_handle_unique" unique ("handle");

create index "session_staff_idx" on "auth"."session" ("staff_id");

alter table "auth"."session" add constraint "session_id_is_hash" check (id ~ '^[0-9a-f]{64}$');

alter table "auth"."session" add constraint "session_level_known" check (level in (1, 2));

alter table "auth"."session" add constraint "session_asserted_at_level_2" check (asserted_at is null or level = 2);

alter table "auth"."session" add constraint "session_program_is_bounded" check ((kind = 'TOKEN') = (bounded_to is not null));

alter table "auth"."session" add constraint "session_kind_check" check ("kind" in ('CONSOLE', 'TOKEN'));

create table "auth"."second_factor" ("id" uuid not null, "staff_id" uuid not null, "seed" bytea null, "pending_seed" bytea null, "confirmed_at" timestamptz(3) null, "last_step" bigint not null default '0', "created_at" timestamptz(3) not null, primary key ("id"));

comment on column "auth"."second_factor"."seed" is 'sealed: AES-256-GCM under a key of this column';

comment on column "auth"."second_factor"."pending_seed" is 'sealed: AES-256-GCM under a key of this column';

alter table "auth"."second_factor" add constraint "second_factor_staff_unique" unique ("staff_id");

alter table "auth"."second_factor" add constraint "second_factor_confirmed_has_seed" check ((confirmed_at is null) = (seed is null));

create table "auth"."recovery_code" ("id" uuid not null, "staff_id" uuid not null, "code_hash" text not null, "created_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("id"));

create index "recovery_code_staff_idx" on "auth"."recovery_code" ("staff_id");

create index "recovery_code_hash_idx" on "auth"."recovery_code" ("staff_id", "code_hash");

create table "notice_letter" ("id" uuid not null, "staff_id" uuid not null, "day" date not null, "sent_at" timestamptz(3) null, primary key ("id"));

alter table "notice_letter" add constraint "notice_letter_once_a_day" unique ("staff_id", "day");

create table "notice_choice" ("staff_id" uuid not null, "wants_letter" boolean not null, primary key ("staff_id"));

create table "notice" ("id" uuid not null, "staff_id" uuid not null, "kind" text not null, "subject_type" text not null, "subject_id" uuid not null, "reference" text not null, "due_on" date not null, "is_escalated" boolean not null, "created_at" timestamptz(3) not null, "read_at" timestamptz(3) null, "is_read" boolean generated always as (read_at is not null) stored not null, primary key ("id"));

create index "notice_of_staff_idx" on "notice" ("staff_id", "created_at", "id");

alter table "notice" add constraint "notice_told_once" unique ("staff_id", "kind", "subject_id", "due_on", "is_escalated");

alter table "notice" add constraint "notice_kind_check" check ("kind" in ('FIRST_CONTACT', 'APPOINTMENT', 'SUSPENSION_REVIEW', 'TRANSFER_ANSWER', 'DIAGNOSIS_VALIDATION', 'PROJECT_DECISION', 'SESSION_PREPARATION', 'EVENT_PREPARATION', 'TRANCHE_JUSTIFICATION', 'VISIT', 'SUPPORT_ACTION', 'WARRANTY_END'));

create table "audit"."entry" ("id" uuid not null default uuidv7(), "stream" text not null, "sequence" bigint not null, "at" timestamptz(3) not null, "actor_id" uuid null, "session_handle" uuid null, "request_id" text not null, "operation" text not null, "action" text not null, "is_effect" boolean not null, "reason" text null, "changes" jsonb not null, "previous" text null, "hash" text not null, "xid" bigint not null, primary key ("id"));

create index "audit_entry_at_idx" on "audit"."entry" ("at", "id");

create index "audit_entry_actor_idx" on "audit"."entry" ("actor_id", "at");

create index "audit_entry_action_idx" on "audit"."entry" ("action", "at");

create index "audit_entry_xid_idx" on "audit"."entry" ("xid");

alter table "audit"."entry" add constraint "audit_entry_place_unique" unique ("stream", "sequence");

create table "audit"."access" ("id" uuid not null default uuidv7(), "at" timestamptz(3) not null, "actor_id" uuid null, "session_handle" uuid null, "request_id" text not null, "operation" text not null, "outcome" text not null, "code" text null, "purpose" text null, "disclosed" jsonb not null, "subjects" jsonb not null, "asked" jsonb not null, "xid" bigint not null, "leaf" text not null, primary key ("id"));

create index "audit_access_at_idx" on "audit"."access" ("at", "id");

create index "audit_access_actor_idx" on "audit"."access" ("actor_id", "at");

create index "audit_access_xid_idx" on "audit"."access" ("xid");

alter table "audit"."access" add constraint "access_outcome_check" check ("outcome" in ('SHOWN', 'NOTHING', 'REFUSED'));

create table "auth"."api_token" ("id" uuid not null, "staff_id" uuid not null, "name" text not null, "token_hash" text not null, "prefix" text not null, "scopes" jsonb not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"));

create index "api_token_staff_idx" on "auth"."api_token" ("staff_id");

alter table "auth"."api_token" add constraint "api_token_hash_unique" unique ("token_hash");

alter table "auth"."api_token" add constraint "api_token_hash_is_hash" check (token_hash ~ '^[0-9a-f]{64}$');

alter table "auth"."api_token" add constraint "api_token_one_year" check (expires_at <= created_at + interval '367 days');

create table "auth"."staff_link" ("id" uuid not null, "staff_id" uuid not null, "purpose" text not null, "token_hash" text null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("id"));

create index "staff_link_staff_idx" on "auth"."staff_link" ("staff_id");

alter table "auth"."staff_link" add constraint "staff_link_token_unique" unique ("token_hash");

alter table "auth"."staff_link" add constraint "staff_link_purpose_check" check ("purpose" in ('INVITATION', 'PASSWORD_RESET'));

create table "supplier" ("id" uuid not null, "name" text not null, "ice" text not null, "state" text not null, "registered_by_id" uuid not null, "reason" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "supplier_name_idx" on "supplier" ("name", "id");

create index "supplier_updated_idx" on "supplier" ("updated_at", "id");

alter table "supplier" add constraint "supplier_ice_unique" unique ("ice");

alter table "supplier" add constraint "supplier_ice_digits" check (ice ~ '^[0-9]{15}$');

alter table "supplier" add constraint "supplier_reason_when_blocked" check ((state = 'BLOCKED') = (reason is not null));

alter table "supplier" add constraint "supplier_state_check" check ("state" in ('ACTIVE', 'BLOCKED'));

create table "task_note" ("id" uuid not null, "staff_id" uuid not null, "kind" text not null, "subject_id" uuid not null, "snoozed_until" date null, "finished_on" date null, "noted_at" timestamptz(3) not null, primary key ("id"));

alter table "task_note" add constraint "task_note_unique" unique ("staff_id", "kind", "subject_id");

alter table "task_note" add constraint "task_note_says_something" check (num_nulls(snoozed_until, finished_on) = 1);

alter table "task_note" add constraint "task_note_kind_check" check ("kind" in ('FIRST_CONTACT', 'APPOINTMENT', 'SUSPENSION_REVIEW', 'TRANSFER_ANSWER', 'DIAGNOSIS_VALIDATION', 'PROJECT_DECISION', 'SESSION_PREPARATION', 'EVENT_PREPARATION', 'TRANCHE_JUSTIFICATION', 'VISIT', 'SUPPORT_ACTION', 'WARRANTY_END'));

create table "territory" ("code" text not null, "kind" text not null, "names" jsonb not null, "full_names" jsonb not null, "parent_code" text null, "iso_code" text null, "is_wilaya_seat" boolean not null, "population" int null, "verified" boolean not null, "search_text" text not null, "source_hash" text null, primary key ("code"));

create index "territory_parent_idx" on "territory" ("parent_code");

alter table "territory" add constraint "territory_iso_code_unique" unique ("iso_code");

alter table "territory" add constraint "territory_kind_check" check ("kind" in ('REGION', 'PREFECTURE', 'PROVINCE', 'PREFECTURE_OF_ARRONDISSEMENTS', 'CERCLE', 'COMMUNE'));

create table "purchase" ("id" uuid not null, "award_id" uuid null, "territory_code" text not null, "number" text not null, "title" text not null, "state" text not null, "nature" text not null, "method" text not null, "justification" text null, "amount" bigint not null, "accepted" bigint not null default '0', "invoiced" bigint not null default '0', "paid" bigint not null default '0', "buyer_id" uuid not null, "approved_by_id" uuid null, "round" int not null, "is_near_ceiling" boolean not null, "has_recent_twin" boolean not null, "published_on" date null, "ordered_on" date null, "accepted_on" date null, "finally_accepted_on" date null, "reservations" text null, "reason" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "purchase_territory_idx" on "purchase" ("territory_code", "updated_at", "id");

create index "purchase_updated_idx" on "purchase" ("updated_at", "id");

alter table "purchase" add constraint "purchase_number_unique" unique ("number");

alter table "purchase" add constraint "purchase_place_unique" unique ("id", "territory_code");

alter table "purchase" add constraint "purchase_buyer_unique" unique ("id", "buyer_id");

alter table "purchase" add constraint "purchase_amount_positive" check (amount > 0);

alter table "purchase" add constraint "purchase_paid_is_accepted" check (paid >= 0 and paid <= invoiced and invoiced <= accepted and accepted <= amount);

alter table "purchase" add constraint "purchase_settled_is_paid" check (state <> 'SETTLED' or paid = accepted);

alter table "purchase" add constraint "purchase_two_persons" check (approved_by_id <> buyer_id);

alter table "purchase" add constraint "purchase_state_check" check ("state" in ('DRAFT', 'CONSOLIDATED', 'APPROVED', 'PUBLISHED', 'OFFERS_OPEN', 'EVALUATED', 'UNSUCCESSFUL', 'AWARDED', 'ORDERED', 'PARTIALLY_DELIVERED', 'DELIVERED', 'REJECTED', 'PROVISIONALLY_ACCEPTED', 'FINALLY_ACCEPTED', 'SETTLED', 'CANCELLED'));

alter table "purchase" add constraint "purchase_nature_check" check ("nature" in ('EQUIPMENT', 'SUPPLIES', 'LIVESTOCK', 'VEHICLE', 'SERVICE'));

alter table "purchase" add constraint "purchase_method_check" check ("method" in ('DIRECT', 'THREE_QUOTES', 'PURCHASE_ORDER', 'OPEN_TENDER', 'FRAMEWORK'));

create table "supplier_tie" ("id" uuid not null, "purchase_id" uuid not null, "territory_code" text not null, "supplier_id" uuid not null, "tie" text not null, "note" text null, "declared_by_id" uuid not null, "declared_at" timestamptz(3) not null, primary key ("id"));

alter table "supplier_tie" add constraint "supplier_tie_once" unique ("purchase_id", "supplier_id", "tie");

alter table "supplier_tie" add constraint "supplier_tie_tie_check" check ("tie" in ('RELATIVE_OF_HOLDER', 'RELATIVE_OF_STAFF', 'OTHER'));

create table "offer" ("id" uuid not null, "purchase_id" uuid not null, "territory_code" text not null, "supplier_id" uuid not null, "round" int not null, "received_on" date not null, "delivery_days" int not null, "amount" bigint not null, "is_compliant" boolean null, "remark" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

alter table "offer" add constraint "offer_pair_unique" unique ("id", "purchase_id");

alter table "offer" add constraint "offer_of_purchase_unique" unique ("id", "purchase_id", "territory_code");

alter table "offer" add constraint "offer_once" unique ("purchase_id", "round", "supplier_id");

alter table "offer" add constraint "offer_amount_positive" check (amount > 0);

create table "delivery" ("id" uuid not null, "purchase_id" uuid not null, "territory_code" text not null, "note_reference" text not null, "delivered_on" date not null, "received_by_id" uuid not null, "recorded_at" timestamptz(3) not null, "is_rejected" boolean not null, primary key ("id"));

alter table "delivery" add constraint "delivery_of_purchase_unique" unique ("id", "purchase_id", "territory_code");

alter table "delivery" add constraint "delivery_note_once" unique ("purchase_id", "note_reference");

create table "acceptance_signature" ("id" uuid not null, "purchase_id" uuid not null, "territory_code" text not null, "buyer_id" uuid not null, "round" int not null, "signed_by_id" uuid not null, "signed_at" timestamptz(3) not null, primary key ("id"));

alter table "acceptance_signature" add constraint "acceptance_signature_once" unique ("purchase_id", "round", "signed_by_id");

alter table "acceptance_signature" add constraint "acceptance_signature_not_buyer" check (signed_by_id <> buyer_id);

create table "facility" ("code" text not null, "kind" text not null, "prison_type" text null, "names" jsonb not null, "territory_code" text null, "status" text not null, "opened_on" text null, "closed_on" text null, "verified" boolean not null, "search_text" text not null, "source_hash" text null, primary key ("code"));

create index "facility_territory_idx" on "facility" ("territory_code");

alter table "facility" add constraint "facility_prison_has_type" check ((kind = 'PRISON') = (prison_type is not null));

alter table "facility" add constraint "facility_closes_after_opening" check (closed_on is null or opened_on is null or closed_on >= opened_on);

alter table "facility" add constraint "facility_kind_check" check ("kind" in ('PRISON', 'REINTEGRATION_CENTRE', 'PROGRAMME_CENTRE', 'WAREHOUSE'));

alter table "facility" add constraint "facility_status_check" check ("status" in ('PLANNED', 'OPEN', 'CLOSED', 'UNKNOWN'));

create table "auth"."role_grant" ("id" uuid not null, "staff_id" uuid not null, "role" text not null, "territory_code" text null, "centre_code" text null, "facility_code" text null, "valid_from" date not null, "valid_to" date null, primary key ("id"));

create index "role_grant_staff_idx" on "auth"."role_grant" ("staff_id");

alter table "auth"."role_grant" add constraint "role_grant_ends_after_start" check (valid_to is null or valid_to >= valid_from);

alter table "auth"."role_grant" add constraint "role_grant_one_place" check (num_nonnulls(territory_code, centre_code, facility_code) <= 1);

alter table "auth"."role_grant" add constraint "role_grant_role_check" check ("role" in ('SYSTEM_ADMIN', 'NATIONAL_COORDINATOR', 'NATIONAL_PROJECT_MANAGER', 'REGIONAL_COORDINATOR', 'CENTRE_COORDINATOR', 'ACCOMPANIMENT_OFFICER', 'SPR_WORKER', 'PROCUREMENT_OFFICER', 'STOREKEEPER', 'FINANCE_OFFICER', 'DAS_OFFICER', 'CPDH_MEMBER', 'TRAINING_PARTNER', 'AUDITOR', 'DPO', 'BENEFICIARY', 'PUBLIC'));

create table "release_import" ("id" uuid not null, "facility_code" text not null, "territory_code" text null, "released_on" date not null, "release_kind" text not null, "is_dry_run" boolean not null, "released" int not null, "opened" int not null, "already" int not null, "namesakes" int not null, "refused" int not null, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, primary key ("id"));

create index "release_import_facility_idx" on "release_import" ("facility_code", "recorded_at", "id");

alter table "release_import" add constraint "release_import_place_unique" unique ("id", "facility_code");

alter table "release_import" add constraint "release_import_release_kind_check" check ("release_kind" in ('END_OF_SENTENCE', 'ROYAL_PARDON', 'CONDITIONAL', 'ALTERNATIVE_SENTENCE', 'ACQUITTAL', 'TRANSFER'));

create table "person" ("id" uuid not null, "public_code" text not null, "sex" text not null, "birth_year" int not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "facility_code" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

alter table "person" add constraint "person_public_code_unique" unique ("public_code");

create index "person_territory_idx" on "person" ("territory_code", "id");

create index "person_centre_idx" on "person" ("centre_code", "id");

create index "person_officer_idx" on "person" ("officer_id", "id");

create index "person_facility_idx" on "person" ("facility_code", "id");

alter table "person" add constraint "person_place_unique" unique ("id", "territory_code");

alter table "person" add constraint "person_team_unique" unique ("id", "centre_code", "officer_id");

alter table "person" add constraint "person_birth_year_plausible" check (birth_year between 1900 and 2100);

alter table "person" add constraint "person_sex_check" check ("sex" in ('FEMALE', 'MALE'));

create table "stay" ("id" uuid not null, "person_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "held_at_code" text not null, "entered_on" date not null, "released_on" date null, "release_kind" text null, "committal_number_sealed" bytea null, "committal_number_mask" text null, "facility_code" text null, primary key ("id"));

comment on column "stay"."committal_number_sealed" is 'sealed: AES-256-GCM under a key of this column';

create index "stay_person_idx" on "stay" ("person_id");

alter table "stay" add constraint "stay_committal_number_whole" check ((committal_number_sealed is null) = (committal_number_mask is null));

alter table "stay" add constraint "stay_released_after_entry" check (released_on is null or released_on >= entered_on);

alter table "stay" add constraint "stay_release_has_kind" check ((released_on is null) = (release_kind is null));

alter table "stay" add constraint "stay_release_kind_check" check ("release_kind" in ('END_OF_SENTENCE', 'ROYAL_PARDON', 'CONDITIONAL', 'ALTERNATIVE_SENTENCE', 'ACQUITTAL', 'TRANSFER'));

create table "person_name_token" ("id" uuid not null, "person_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "token" text not null, "facility_code" text null, primary key ("id"));

create index "person_name_token_prefix_idx" on public.person_name_token (token text_pattern_ops, person_id);

alter table "person_name_token" add constraint "person_name_token_unique" unique ("person_id", "token");

create table "person_identity" ("id" uuid not null, "person_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "facility_code" text null, "last_name_ar" text not null, "first_name_ar" text not null, "last_name_fr" text not null, "first_name_fr" text not null, "phone" text null, "preferred_language" text not null, "national_id_sealed" bytea null, "national_id_index" text null, "national_id_mask" text null, primary key ("id"));

comment on column "person_identity"."national_id_sealed" is 'sealed: AES-256-GCM under a key of this column';

alter table "person_identity" add constraint "person_identity_person_unique" unique ("person_id");

alter table "person_identity" add constraint "person_national_id_unique" unique ("national_id_index");

alter table "person_identity" add constraint "person_national_id_whole" check (num_nulls(national_id_sealed, national_id_index, national_id_mask) in (0, 3));

alter table "person_identity" add constraint "person_identity_preferred_language_check" check ("preferred_language" in ('ar', 'fr', 'en'));

create table "consent" ("id" uuid not null, "person_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "purpose" text not null, "text_version" text not null, "language" text not null, "is_given" boolean not null, "given_at" timestamptz(3) not null, "evidence" text not null, "witness" text null, "paper_reference" text null, "withdrawn_at" timestamptz(3) null, "facility_code" text null, primary key ("id"));

create index "consent_person_idx" on "consent" ("person_id");

alter table "consent" add constraint "consent_withdrawn_after_given" check (withdrawn_at is null or withdrawn_at >= given_at);

alter table "consent" add constraint "consent_only_given_is_withdrawn" check (withdrawn_at is null or is_given);

alter table "consent" add constraint "consent_spoken_before_a_witness" check (evidence <> 'ORAL_WITNESSED' or witness is not null);

alter table "consent" add constraint "consent_purpose_check" check ("purpose" in ('ACCOMPANIMENT', 'SHARE_WITH_DAS', 'SHARE_WITH_TRAINERS', 'PHOTO_MEDIA', 'SMS', 'RESEARCH', 'RECIDIVISM_CHECK'));

alter table "consent" add constraint "consent_language_check" check ("language" in ('ar', 'fr', 'en'));

alter table "consent" add constraint "consent_evidence_check" check ("evidence" in ('SIGNED_PAPER', 'ORAL_WITNESSED'));

create table "course" ("id" uuid not null, "title" text not null, "provider" text not null, "provider_name" text null, "kind" text not null, "level" text null, "skill_code" text null, "hours" int not null, "capacity" int not null, "starts_on" date not null, "ends_on" date not null, "closed_on" date null, "close_reason" text null, "territory_code" text not null, "centre_code" text null, "facility_code" text null, "officer_id" uuid null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "course_starts_idx" on "course" ("starts_on", "id");

create index "course_territory_idx" on "course" ("territory_code", "starts_on", "id");

create index "course_updated_idx" on "course" ("updated_at", "id");

alter table "course" add constraint "course_lead_unique" unique ("id", "officer_id");

alter table "course" add constraint "course_ends_after_it_begins" check (ends_on >= starts_on);

alter table "course" add constraint "course_has_hours_and_places" check (hours > 0 and capacity > 0);

alter table "course" add constraint "course_closed_for_a_reason" check ((closed_on is null) = (close_reason is null));

alter table "course" add constraint "course_provider_check" check ("provider" in ('OFPPT', 'AREF', 'AGRICULTURE', 'HANDICRAFTS', 'FISHING', 'NATIONAL_MUTUAL_AID', 'ANAPEC', 'ASSOCIATION', 'OTHER'));

alter table "course" add constraint "course_kind_check" check ("kind" in ('VOCATIONAL', 'AGRICULTURAL', 'HANDICRAFT', 'LITERACY', 'SCHOOLING', 'FISHING', 'ENTREPRENEURSHIP'));

alter table "course" add constraint "course_level_check" check ("level" in ('INITIATION', 'SPECIALISATION', 'QUALIFICATION', 'TECHNICIAN'));

create table "committee_session" ("id" uuid not null, "territory_code" text not null, "number" text not null, "kind" text not null, "state" text not null, "place" jsonb not null, "starts_at" timestamptz(3) not null, "quorum_bps" int not null, "notice_days" int not null, "secretary_id" uuid not null, "convened_at" timestamptz(3) null, "opened_on" date null, "minutes" text null, "minutes_signed_on" date null, "reason" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "committee_session_territory_idx" on "committee_session" ("territory_code", "starts_at", "id");

create index "committee_session_starts_idx" on "committee_session" ("starts_at", "id");

create index "committee_session_updated_idx" on "committee_session" ("updated_at", "id");

alter table "committee_session" add constraint "committee_session_number_unique" unique ("number");

alter table "committee_session" add constraint "committee_session_place_unique" unique ("id", "territory_code");

alter table "committee_session" add constraint "committee_session_quorum_a_part" check (quorum_bps between 0 and 10000);

alter table "committee_session" add constraint "committee_session_minutes_when_minuted" check ((state = 'MINUTED') = (minutes is not null));

alter table "committee_session" add constraint "committee_session_kind_check" check ("kind" in ('CPDH', 'CLDH', 'TECHNICAL_CELL'));

alter table "committee_session" add constraint "committee_session_state_check" check ("state" in ('DRAFT', 'CONVENED', 'OPEN', 'DELIBERATING', 'CLOSED', 'MINUTED', 'CANCELLED'));

create table "session_seat" ("id" uuid not null, "session_id" uuid not null, "territory_code" text not null, "position" int not null, "title" text not null, "college" text not null, "is_woman" boolean not null, "is_young" boolean not null, "is_chair" boolean not null, "is_present" boolean not null, "staff_id" uuid null, primary key ("id"));

alter table "session_seat" add constraint "session_seat_of_session_unique" unique ("id", "session_id");

alter table "session_seat" add constraint "session_seat_position_unique" unique ("session_id", "position");

alter table "session_seat" add constraint "session_seat_account_unique" unique ("session_id", "staff_id");

create unique index "session_seat_one_chair" on "session_seat" ("session_id") where is_chair;

alter table "session_seat" add constraint "session_seat_college_check" check ("college" in ('AUTHORITY', 'ELECTED', 'STATE_SERVICE', 'CIVIL_SOCIETY', 'CO_OPTED'));

create table "centre_coverage" ("code" text not null, "centre_code" text not null, "territory_code" text not null, "is_primary" boolean not null, "verified" boolean not null, "source_hash" text null, primary key ("code"));

create index "centre_coverage_centre_idx" on "centre_coverage" ("centre_code");

alter table "centre_coverage" add constraint "centre_coverage_unique" unique ("centre_code", "territory_code");

create unique index "centre_coverage_one_primary" on "centre_coverage" ("territory_code") where is_primary;

create table "case_file" ("id" uuid not null, "number" text not null, "state" text not null, "origin" text not null, "road" text null, "opened_on" date not null, "closed_on" date null, "close_reason" text null, "state_before" text null, "review_on" date null, "first_meeting_on" date null, "released_on" date null, "first_contact_due_on" date null, "first_contact_on" date null, "person_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "facility_code" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

alter table "case_file" add constraint "case_file_number_unique" unique ("number");

create index "case_file_person_idx" on "case_file" ("person_id");

create index "case_file_territory_idx" on "case_file" ("territory_code", "updated_at", "id");

create index "case_file_centre_idx" on "case_file" ("centre_code", "updated_at", "id");

create index "case_file_officer_idx" on "case_file" ("officer_id", "updated_at", "id");

create index "case_file_facility_idx" on "case_file" ("facility_code", "id");

create index "case_file_updated_idx" on "case_file" ("updated_at", "id");

create index "case_file_opened_idx" on "case_file" ("opened_on", "id");

create index "case_file_number_prefix_idx" on public.case_file (number text_pattern_ops);

alter table "case_file" add constraint "case_file_place_unique" unique ("id", "territory_code");

alter table "case_file" add constraint "case_file_team_unique" unique ("id", "centre_code", "officer_id");

alter table "case_file" add constraint "case_file_of_person_unique" unique ("id", "person_id");

create unique index "case_file_one_open_per_person" on "case_file" ("person_id") where state not in ('AUTONOMOUS', 'CLOSED');

alter table "case_file" add constraint "case_file_closes_after_opening" check (closed_on is null or closed_on >= opened_on);

alter table "case_file" add constraint "case_file_suspended_whole" check (state <> 'SUSPENDED' or num_nulls(state_before, review_on) = 0);

alter table "case_file" add constraint "case_file_released_whole" check ((released_on is null) = (first_contact_due_on is null));

alter table "case_file" add constraint "case_file_released_on_a_day" check (state <> 'RELEASED' or released_on is not null);

alter table "case_file" add constraint "case_file_contact_after_release" check (first_contact_on is null or first_contact_on >= released_on);

alter table "case_file" add constraint "case_file_closed_for_a_reason" check ((close_reason is null) = (state <> 'CLOSED'));

alter table "case_file" add constraint "case_file_state_check" check ("state" in ('IDENTIFIED', 'ASSESSED', 'PREPARING', 'RELEASED', 'IN_INTEGRATION', 'IN_FOLLOW_UP', 'AUTONOMOUS', 'SUSPENDED', 'LOST_CONTACT', 'TRANSFERRED', 'CLOSED'));

alter table "case_file" add constraint "case_file_origin_check" check ("origin" in ('SPR', 'WALK_IN', 'COURT', 'PARDON', 'CONDITIONAL_RELEASE', 'ALTERNATIVE_SENTENCE', 'CHILD_PROTECTION', 'PARTNER'));

alter table "case_file" add constraint "case_file_road_check" check ("road" in ('EMPLOYMENT', 'AGR', 'TRAINING_ONLY', 'SOCIAL_ONLY'));

alter table "case_file" add constraint "case_file_close_reason_check" check ("close_reason" in ('WITHDRAWN', 'REFUSED', 'RETURNED_TO_PRISON', 'LEFT_COUNTRY', 'DECEASED', 'DUPLICATE', 'COMPLETED_WITHOUT_PROJECT'));

alter table "case_file" add constraint "case_file_state_before_check" check ("state_before" in ('IDENTIFIED', 'ASSESSED', 'PREPARING', 'RELEASED', 'IN_INTEGRATION', 'IN_FOLLOW_UP', 'AUTONOMOUS', 'SUSPENDED', 'LOST_CONTACT', 'TRANSFERRED', 'CLOSED'));

create table "release_line" ("id" uuid not null, "import_id" uuid not null, "facility_code" text not null, "position" int not null, "outcome" text not null, "refusal" text null, "namesake_codes" text[] not null, "case_id" uuid null, "territory_code" text null, primary key ("id"));

alter table "release_line" add constraint "release_line_position_unique" unique ("import_id", "position");

alter table "release_line" add constraint "release_line_refused_for_a_reason" check ((refusal is null) = (outcome <> 'REFUSED'));

alter table "release_line" add constraint "release_line_outcome_check" check ("outcome" in ('RELEASED', 'OPENED', 'ALREADY_RELEASED', 'NAMESAKE', 'REFUSED'));

create table "referral" ("id" uuid not null, "case_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "person_id" uuid not null, "state" text not null, "missing_papers" text[] not null, "note" text null, "from_facility_code" text not null, "to_centre_code" text not null, "sent_on" date not null, "sent_by_id" uuid not null, "accepted_on" date null, "accepted_by_id" uuid null, "readable_until" date null, "facility_code" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "referral_case_idx" on "referral" ("case_id", "id");

create index "referral_sender_idx" on "referral" ("from_facility_code", "readable_until");

create index "referral_to_idx" on "referral" ("to_centre_code", "updated_at", "id");

create index "referral_updated_idx" on "referral" ("updated_at", "id");

create unique index "referral_one_sent" on "referral" ("case_id") where state = 'SENT';

alter table "referral" add constraint "referral_accepted_whole" check ((state = 'ACCEPTED') = (accepted_on is not null) and (accepted_on is null) = (accepted_by_id is null) and (accepted_on is null) = (readable_until is null));

alter table "referral" add constraint "referral_accepted_closes" check (state <> 'ACCEPTED' or facility_code is null);

alter table "referral" add constraint "referral_state_check" check ("state" in ('SENT', 'ACCEPTED'));

create table "outcome" ("id" uuid not null, "case_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "kind" text not null, "happened_on" date not null, "certainty" text not null, "source" text not null, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, primary key ("id"));

create index "outcome_case_idx" on "outcome" ("case_id");

alter table "outcome" add constraint "outcome_kind_check" check ("kind" in ('AUTONOMOUS', 'PARTLY_AUTONOMOUS', 'STOPPED', 'RETURNED_TO_PRISON', 'MOVED', 'DECEASED', 'UNKNOWN'));

alter table "outcome" add constraint "outcome_certainty_check" check ("certainty" in ('SEEN', 'DOCUMENTED', 'DECLARED', 'HEARD'));

create table "life_project" ("id" uuid not null, "case_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "revision" int not null, "state" text not null, "goal" text not null, "road" text not null, "agreed_on" date not null, "agreed_with_id" uuid not null, "facility_code" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

alter table "life_project" add constraint "life_project_place_unique" unique ("id", "territory_code");

alter table "life_project" add constraint "life_project_team_unique" unique ("id", "centre_code", "officer_id");

alter table "life_project" add constraint "life_project_revision_unique" unique ("case_id", "revision");

create unique index "life_project_one_in_force" on "life_project" ("case_id") where state = 'AGREED';

alter table "life_project" add constraint "life_project_revision_positive" check (revision > 0);

alter table "life_project" add constraint "life_project_state_check" check ("state" in ('AGREED', 'SUPERSEDED'));

alter table "life_project" add constraint "life_project_road_check" check ("road" in ('EMPLOYMENT', 'AGR', 'TRAINING_ONLY', 'SOCIAL_ONLY'));

create table "life_step" ("id" uuid not null, "life_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "position" int not null, "what" text not null, "who" text not null, "due_on" date null, "done_on" date null, "facility_code" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

alter table "life_step" add constraint "life_step_position_unique" unique ("life_project_id", "position");

alter table "life_step" add constraint "life_step_who_check" check ("who" in ('BENEFICIARY', 'FAMILY', 'PREPARATION_SERVICE', 'CENTRE', 'PARTNER'));

create table "home_change" ("id" uuid not null, "case_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "from_code" text not null, "to_code" text not null, "cause" text not null, "changed_on" date not null, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "facility_code" text null, primary key ("id"));

create index "home_change_case_idx" on "home_change" ("case_id", "changed_on", "id");

alter table "home_change" add constraint "home_change_is_one" check (from_code <> to_code);

alter table "home_change" add constraint "home_change_cause_check" check ("cause" in ('MOVED', 'CODE_CHANGED'));

create table "enrolment" ("id" uuid not null, "case_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "course_id" uuid null, "trainer_id" uuid null, "continued_from_id" uuid null, "trainee_code" text not null, "state" text not null, "attended_hours" int not null, "interruption_reason" text null, "drop_reason" text null, "concluded_on" date null, "certificate_number" text null, "facility_code" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "enrolment_case_idx" on "enrolment" ("case_id");

create index "enrolment_territory_idx" on "enrolment" ("territory_code", "updated_at", "id");

create index "enrolment_trainer_idx" on "enrolment" ("trainer_id", "updated_at", "id");

create index "enrolment_officer_idx" on "enrolment" ("officer_id", "updated_at", "id");

create index "enrolment_updated_idx" on "enrolment" ("updated_at", "id");

alter table "enrolment" add constraint "enrolment_once_per_course" unique ("course_id", "case_id");

alter table "enrolment" add constraint "enrolment_place_unique" unique ("id", "territory_code");

alter table "enrolment" add constraint "enrolment_team_unique" unique ("id", "centre_code", "officer_id");

alter table "enrolment" add constraint "enrolment_certificate_with_pass" check ((certificate_number is null) = (state <> 'CERTIFIED'));

alter table "enrolment" add constraint "enrolment_hours_not_negative" check (attended_hours >= 0);

alter table "enrolment" add constraint "enrolment_dropped_for_a_reason" check ((drop_reason is null) = (state <> 'DROPPED'));

alter table "enrolment" add constraint "enrolment_interrupted_for_a_reason" check ((interruption_reason is null) = (state <> 'INTERRUPTED'));

alter table "enrolment" add constraint "enrolment_state_check" check ("state" in ('PROPOSED', 'ENROLLED', 'IN_PROGRESS', 'COMPLETED', 'CERTIFIED', 'FAILED', 'INTERRUPTED', 'DROPPED'));

alter table "enrolment" add constraint "enrolment_interruption_reason_check" check ("interruption_reason" in ('TRANSFER', 'RELEASE', 'FACILITY_CLOSED', 'COURSE_CLOSED', 'HEALTH'));

alter table "enrolment" add constraint "enrolment_drop_reason_check" check ("drop_reason" in ('WITHDREW', 'FOUND_WORK', 'ABSENT', 'HEALTH', 'FAMILY', 'COURSE_CLOSED', 'OTHER'));

create table "attendance" ("id" uuid not null, "enrolment_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "course_id" uuid null, "trainer_id" uuid null, "attended_on" date not null, "hours" int not null, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "facility_code" text null, primary key ("id"));

create index "attendance_course_idx" on "attendance" ("course_id");

alter table "attendance" add constraint "attendance_once_a_day" unique ("enrolment_id", "attended_on");

alter table "attendance" add constraint "attendance_hours_of_a_day" check (hours between 0 and 12);

create table "diagnosis" ("id" uuid not null, "kind" text not null, "state" text not null, "case_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "author_id" uuid not null, "author_ids" uuid[] not null, "template_version" text null, "supersedes_id" uuid null, "validated_by_id" uuid null, "validated_on" date null, "person_signed_on" date null, "return_reason" text null, "baseline_monthly_income" bigint null, "baseline_situation" text null, "wishes" text null, "facility_code" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "diagnosis_case_idx" on "diagnosis" ("case_id");

create index "diagnosis_territory_idx" on "diagnosis" ("territory_code", "id");

create index "diagnosis_state_idx" on "diagnosis" ("state", "territory_code");

alter table "diagnosis" add constraint "diagnosis_place_unique" unique ("id", "territory_code");

alter table "diagnosis" add constraint "diagnosis_team_unique" unique ("id", "centre_code", "officer_id");

alter table "diagnosis" add constraint "diagnosis_two_persons" check (validated_by_id is null or validated_by_id <> author_id);

alter table "diagnosis" add constraint "diagnosis_not_by_its_writers" check (validated_by_id is null or validated_by_id <> all(author_ids));

alter table "diagnosis" add constraint "diagnosis_validated_by_someone" check ((validated_by_id is null) = (validated_on is null));

alter table "diagnosis" add constraint "diagnosis_income_not_negative" check (baseline_monthly_income >= 0);

alter table "diagnosis" add constraint "diagnosis_kind_check" check ("kind" in ('IN_DETENTION', 'POST_RELEASE', 'UPDATE'));

alter table "diagnosis" add constraint "diagnosis_state_check" check ("state" in ('DRAFT', 'IN_PROGRESS', 'SHARED', 'SUBMITTED', 'VALIDATED', 'RETURNED', 'SUPERSEDED', 'CANCELLED'));

create table "life_answer" ("id" uuid not null, "diagnosis_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "domain" text not null, "score" int null, "note" text null, "facility_code" text null, primary key ("id"));

alter table "life_answer" add constraint "life_answer_unique" unique ("diagnosis_id", "domain");

alter table "life_answer" add constraint "life_answer_score_range" check (score between 0 and 4);

alter table "life_answer" add constraint "life_answer_no_health_note" check (domain <> 'HEALTH' or note is null);

alter table "life_answer" add constraint "life_answer_domain_check" check ("domain" in ('FAMILY', 'HOUSING', 'HEALTH', 'PAPERS', 'EDUCATION', 'TRAINING', 'WORK_HISTORY', 'SKILLS', 'DEBTS', 'SUPPORT', 'MOTIVATION'));

create table "diagnosis_skill" ("id" uuid not null, "diagnosis_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "skill_code" text not null, "level" int not null, "evidence" text not null, "practice_months" int null, "certificate_reference" text null, "provider" text null, "facility_code" text null, primary key ("id"));

alter table "diagnosis_skill" add constraint "diagnosis_skill_unique" unique ("diagnosis_id", "skill_code");

alter table "diagnosis_skill" add constraint "diagnosis_skill_level_range" check (level between 1 and 5);

alter table "diagnosis_skill" add constraint "diagnosis_skill_practice_not_negative" check (practice_months >= 0);

alter table "diagnosis_skill" add constraint "diagnosis_skill_evidence_check" check ("evidence" in ('CERTIFICATE', 'PRACTICE_MONTHS', 'DECLARED'));

create table "diagnosis_sitting" ("id" uuid not null, "diagnosis_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "held_on" date not null, "held_by_id" uuid not null, "answered" int not null, "recorded_at" timestamptz(3) not null, "facility_code" text null, primary key ("id"));

create index "diagnosis_sitting_diagnosis_idx" on "diagnosis_sitting" ("diagnosis_id", "held_on", "id");

create table "diagnosis_obstacle" ("id" uuid not null, "diagnosis_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "obstacle" text not null, "note" text null, "facility_code" text null, primary key ("id"));

alter table "diagnosis_obstacle" add constraint "diagnosis_obstacle_unique" unique ("diagnosis_id", "obstacle");

alter table "diagnosis_obstacle" add constraint "diagnosis_obstacle_obstacle_check" check ("obstacle" in ('PAPERS_MISSING', 'NO_HOUSING', 'NO_PREMISES', 'TRANSPORT', 'DEBTS', 'LITERACY', 'FAMILY_DUTIES', 'STIGMA', 'LICENCE', 'OTHER'));

create table "diagnosis_health" ("id" uuid not null, "diagnosis_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "person_id" uuid not null, "facility_code" text null, "note_sealed" bytea not null, "written_at" timestamptz(3) not null, primary key ("id"));

comment on column "diagnosis_health"."note_sealed" is 'sealed: AES-256-GCM under a key of this column';

alter table "diagnosis_health" add constraint "diagnosis_health_diagnosis_unique" unique ("diagnosis_id");

create index "diagnosis_health_person_idx" on "diagnosis_health" ("person_id");

create table "case_transfer" ("id" uuid not null, "case_id" uuid not null, "territory_code" text not null, "case_number" text not null, "state" text not null, "state_before" text not null, "reason" text not null, "proposed_on" date not null, "proposed_by_id" uuid not null, "answered_on" date null, "answered_by_id" uuid null, "answer_reason" text null, "centre_code" text null, "to_centre_code" text not null, "officer_id" uuid null, "facility_code" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "case_transfer_case_idx" on "case_transfer" ("case_id");

create index "case_transfer_to_idx" on "case_transfer" ("to_centre_code", "updated_at", "id");

create index "case_transfer_from_idx" on "case_transfer" ("centre_code", "updated_at", "id");

create index "case_transfer_updated_idx" on "case_transfer" ("updated_at", "id");

create unique index "case_transfer_one_proposed" on "case_transfer" ("case_id") where state = 'PROPOSED';

alter table "case_transfer" add constraint "case_transfer_answered_whole" check ((state = 'PROPOSED') = (answered_on is null) and (answered_on is null) = (answered_by_id is null));

alter table "case_transfer" add constraint "case_transfer_elsewhere" check (centre_code is null or centre_code <> to_centre_code);

alter table "case_transfer" add constraint "case_transfer_state_check" check ("state" in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'REVOKED'));

alter table "case_transfer" add constraint "case_transfer_state_before_check" check ("state_before" in ('IDENTIFIED', 'ASSESSED', 'PREPARING', 'RELEASED', 'IN_INTEGRATION', 'IN_FOLLOW_UP', 'AUTONOMOUS', 'SUSPENDED', 'LOST_CONTACT', 'TRANSFERRED', 'CLOSED'));

create table "case_event" ("id" uuid not null, "case_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "kind" text not null, "happened_on" date not null, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "reason" text null, "reference" text null, "facility_code" text null, primary key ("id"));

create index "case_event_case_idx" on "case_event" ("case_id", "happened_on", "id");

alter table "case_event" add constraint "case_event_kind_check" check ("kind" in ('OPENED', 'ASSESSED', 'LIFE_PROJECT_AGREED', 'LIFE_STEP_DONE', 'PREPARED', 'REFERRED', 'REFERRAL_ACCEPTED', 'RELEASED', 'HOME_MOVED', 'INTEGRATED', 'FOLLOWED', 'SUSPENDED', 'RESUMED', 'LOST', 'FOUND', 'TRANSFER_PROPOSED', 'TRANSFER_ACCEPTED', 'TRANSFER_REFUSED', 'TRANSFER_REVOKED', 'ASSIGNED', 'CONTACTED', 'NOT_REACHED', 'APPOINTMENT_KEPT', 'APPOINTMENT_MISSED', 'CONSENT_RECORDED', 'CONSENT_WITHDRAWN', 'DIAGNOSIS_SHARED', 'DIAGNOSIS_VALIDATED', 'TRAINING_ENROLLED', 'TRAINING_IN_PROGRESS', 'TRAINING_INTERRUPTED', 'TRAINING_CERTIFIED', 'TRAINING_FAILED', 'TRAINING_DROPPED', 'PROJECT_DECIDED', 'HANDED_OVER', 'VISITED', 'STAY_RECORDED', 'CONCLUDED', 'CLOSED', 'REOPENED'));

create table "case_contact" ("id" uuid not null, "case_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "contacted_on" date not null, "channel" text not null, "is_reached" boolean not null, "note" text null, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "facility_code" text null, primary key ("id"));

create index "case_contact_case_idx" on "case_contact" ("case_id", "contacted_on", "id");

alter table "case_contact" add constraint "case_contact_channel_check" check ("channel" in ('PHONE', 'MESSAGE', 'OFFICE', 'HOME', 'FAMILY', 'LETTER', 'PARTNER'));

create table "break_glass" ("id" uuid not null, "case_id" uuid not null, "territory_code" text not null, "staff_id" uuid not null, "person_id" uuid not null, "reason" text not null, "opened_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("id"));

create index "break_glass_staff_idx" on "break_glass" ("staff_id", "expires_at");

create index "break_glass_case_idx" on "break_glass" ("case_id");

create index "break_glass_person_idx" on "break_glass" ("person_id");

alter table "break_glass" add constraint "break_glass_one_hour" check (expires_at <= opened_at + interval '60 minutes');

alter table "break_glass" add constraint "break_glass_has_reason" check (length(btrim(reason)) >= 20);

create table "appointment" ("id" uuid not null, "case_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "takes_place_at" timestamptz(3) not null, "purpose" text not null, "state" text not null, "note" text null, "facility_code" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "appointment_case_idx" on "appointment" ("case_id");

create index "appointment_at_idx" on "appointment" ("takes_place_at", "id");

create index "appointment_officer_idx" on "appointment" ("officer_id", "takes_place_at", "id");

create index "appointment_centre_idx" on "appointment" ("centre_code", "takes_place_at", "id");

alter table "appointment" add constraint "appointment_purpose_check" check ("purpose" in ('FIRST_CONTACT', 'INTERVIEW', 'PROJECT', 'TRAINING', 'VISIT', 'PAPERS'));

alter table "appointment" add constraint "appointment_state_check" check ("state" in ('SCHEDULED', 'KEPT', 'MISSED', 'CANCELLED'));

create table "agreement" ("id" uuid not null, "territory_code" text not null, "number" text not null, "titles" jsonb not null, "search_text" text not null, "state" text not null, "programme_code" text not null, "signed_on" date null, "starts_on" date not null, "ends_on" date not null, "adopted_on" date null, "adoption_reference" text null, "envelope" bigint not null, "planned" bigint not null, "planned_projects" int not null, "ceiling_per_project" bigint not null, "own_contribution_bps" int not null, "data_sharing_clause" text not null, "tranche_justification_bps" int not null, "reason" text null, "closed_on" date null, "report_reference" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "agreement_territory_idx" on "agreement" ("territory_code", "updated_at", "id");

create index "agreement_programme_idx" on "agreement" ("programme_code");

create index "agreement_state_idx" on "agreement" ("state", "updated_at", "id");

create index "agreement_updated_idx" on "agreement" ("updated_at", "id");

alter table "agreement" add constraint "agreement_number_unique" unique ("number");

alter table "agreement" add constraint "agreement_place_unique" unique ("id", "territory_code");

alter table "agreement" add constraint "agreement_planned_within_envelope" check (planned >= 0 and planned <= envelope);

alter table "agreement" add constraint "agreement_envelope_positive" check (envelope > 0);

alter table "agreement" add constraint "agreement_projects_positive" check (planned_projects > 0);

alter table "agreement" add constraint "agreement_ceiling_positive" check (ceiling_per_project > 0);

alter table "agreement" add constraint "agreement_dates_in_order" check (ends_on > starts_on);

alter table "agreement" add constraint "agreement_own_share" check (own_contribution_bps >= 0 and own_contribution_bps <= 10000);

alter table "agreement" add constraint "agreement_justification_share" check (tranche_justification_bps >= 0 and tranche_justification_bps <= 10000);

alter table "agreement" add constraint "agreement_state_check" check ("state" in ('DRAFT', 'NEGOTIATED', 'ADOPTED', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'CLOSING', 'CLOSED', 'TERMINATED'));

alter table "agreement" add constraint "agreement_data_sharing_clause_check" check ("data_sharing_clause" in ('CODES_ONLY', 'NOMINATIVE_WITH_CONSENT', 'NOMINATIVE'));

create table "distribution_event" ("id" uuid not null, "territory_code" text not null, "number" text not null, "state" text not null, "agreement_id" uuid not null, "place" jsonb not null, "starts_at" timestamptz(3) not null, "presided_by" text not null, "figures" jsonb null, "reason" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "distribution_event_territory_idx" on "distribution_event" ("territory_code", "starts_at", "id");

create index "distribution_event_agreement_idx" on "distribution_event" ("agreement_id");

create index "distribution_event_starts_idx" on "distribution_event" ("starts_at", "id");

create index "distribution_event_updated_idx" on "distribution_event" ("updated_at", "id");

alter table "distribution_event" add constraint "distribution_event_number_unique" unique ("number");

alter table "distribution_event" add constraint "distribution_event_place_unique" unique ("id", "territory_code");

alter table "distribution_event" add constraint "distribution_event_agreement_unique" unique ("id", "agreement_id");

alter table "distribution_event" add constraint "distribution_event_figures_when_reconciled" check ((state in ('RECONCILED', 'CLOSED')) = (figures is not null));

alter table "distribution_event" add constraint "distribution_event_state_check" check ("state" in ('DRAFT', 'PLANNED', 'LIST_FROZEN', 'READY', 'HELD', 'RECONCILED', 'CLOSED', 'POSTPONED', 'CANCELLED'));

alter table "distribution_event" add constraint "distribution_event_presided_by_check" check ("presided_by" in ('WALI', 'GOVERNOR', 'SECRETARY_GENERAL', 'NATIONAL_COORDINATOR', 'OTHER'));

create table "agreement_party" ("id" uuid not null, "agreement_id" uuid not null, "territory_code" text not null, "position" int not null, "kind" text not null, "names" jsonb not null, "signed_on" date null, primary key ("id"));

alter table "agreement_party" add constraint "agreement_party_position_unique" unique ("agreement_id", "position");

alter table "agreement_party" add constraint "agreement_party_kind_check" check ("kind" in ('FOUNDATION', 'CPDH', 'PROVINCE', 'REGION', 'DGAPR', 'OFPPT', 'AREF', 'ASSOCIATION', 'OTHER'));

create table "contribution" ("id" uuid not null, "agreement_id" uuid not null, "territory_code" text not null, "party_id" uuid not null, "position" int not null, "amount" bigint not null, "kind" text not null, primary key ("id"));

create index "contribution_party_idx" on "contribution" ("party_id");

alter table "contribution" add constraint "contribution_position_unique" unique ("agreement_id", "position");

alter table "contribution" add constraint "contribution_amount_positive" check (amount > 0);

alter table "contribution" add constraint "contribution_kind_check" check ("kind" in ('CASH', 'IN_KIND'));

create table "tranche" ("id" uuid not null, "agreement_id" uuid not null, "territory_code" text not null, "sequence" int not null, "amount" bigint not null, "committed" bigint not null, "delivered" bigint not null, "paid" bigint not null default '0', "planned_on" date not null, "released_on" date null, "justified_on" date null, "state" text not null, "requested_by_id" uuid null, "released_by_id" uuid null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

alter table "tranche" add constraint "tranche_sequence_unique" unique ("agreement_id", "sequence");

alter table "tranche" add constraint "tranche_of_agreement_unique" unique ("id", "agreement_id");

alter table "tranche" add constraint "tranche_two_persons" check (released_by_id <> requested_by_id);

alter table "tranche" add constraint "tranche_committed_within_amount" check (committed >= 0 and committed <= amount);

alter table "tranche" add constraint "tranche_delivered_within_committed" check (delivered >= 0 and delivered <= committed);

alter table "tranche" add constraint "tranche_paid_within_committed" check (paid >= 0 and paid <= committed);

alter table "tranche" add constraint "tranche_sequence_positive" check (sequence > 0);

alter table "tranche" add constraint "tranche_state_check" check ("state" in ('PLANNED', 'REQUESTED', 'RELEASED', 'IN_USE', 'JUSTIFIED', 'CLOSED'));

create table "micro_project" ("id" uuid not null, "decision_id" uuid null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "tranche_id" uuid not null, "agreement_id" uuid not null, "case_id" uuid not null, "person_id" uuid not null, "code" text not null, "title" text not null, "search_text" text not null, "state" text not null, "sector_code" text not null, "trade" text not null, "kit_code" text null, "premises" text not null, "legal_form" text not null, "requested" bigint not null, "granted" bigint null, "delivered" bigint not null, "paid" bigint not null default '0', "author_ids" uuid[] not null, "submitted_by_id" uuid null, "submitted_on" date null, "commitment_signed_on" date null, "ended_on" date null, "reason" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "micro_project_updated_idx" on "micro_project" ("updated_at", "id");

create index "micro_project_territory_idx" on "micro_project" ("territory_code", "updated_at", "id");

create index "micro_project_officer_idx" on "micro_project" ("officer_id", "updated_at", "id");

create index "micro_project_centre_idx" on "micro_project" ("centre_code", "updated_at", "id");

create index "micro_project_agreement_idx" on "micro_project" ("agreement_id", "state");

create index "micro_project_case_idx" on "micro_project" ("case_id");

create index "micro_project_person_idx" on "micro_project" ("person_id");

create index "micro_project_state_idx" on "micro_project" ("state", "updated_at", "id");

create index "micro_project_requested_idx" on "micro_project" ("requested", "id");

create index "micro_project_code_prefix_idx" on public.micro_project (code text_pattern_ops);

create index "micro_project_search_prefix_idx" on public.micro_project (search_text text_pattern_ops);

create index "micro_project_tranche_idx" on "micro_project" ("tranche_id");

alter table "micro_project" add constraint "micro_project_code_unique" unique ("code");

alter table "micro_project" add constraint "micro_project_place_unique" unique ("id", "territory_code");

alter table "micro_project" add constraint "micro_project_of_agreement_unique" unique ("id", "agreement_id");

alter table "micro_project" add constraint "micro_project_team_unique" unique ("id", "centre_code", "officer_id");

create unique index "micro_project_one_live" on "micro_project" ("person_id") where state in ('APPROVED', 'CONTRACTED', 'PROCURING', 'READY', 'EQUIPPED', 'OPERATING', 'NOT_STARTED', 'AT_RISK', 'PAUSED');

alter table "micro_project" add constraint "micro_project_requested_positive" check (requested > 0);

alter table "micro_project" add constraint "micro_project_end_has_day" check ((state in ('FAILED', 'CONVERTED', 'TRANSFERRED_TO_FAMILY')) = (ended_on is not null));

alter table "micro_project" add constraint "micro_project_granted_positive" check (granted > 0);

alter table "micro_project" add constraint "micro_project_delivered_within_granted" check (delivered >= 0 and delivered <= coalesce(granted, 0));

alter table "micro_project" add constraint "micro_project_paid_within_granted" check (paid >= 0 and paid <= coalesce(granted, 0));

alter table "micro_project" add constraint "micro_project_state_check" check ("state" in ('IDEA', 'FORMULATED', 'STUDIED', 'SUBMITTED', 'UNDER_REVIEW', 'SHORTLISTED', 'APPROVED', 'REJECTED', 'CONTRACTED', 'PROCURING', 'READY', 'EQUIPPED', 'OPERATING', 'NOT_STARTED', 'AT_RISK', 'PAUSED', 'SUSTAINED', 'FAILED', 'CONVERTED', 'TRANSFERRED_TO_FAMILY', 'WITHDRAWN', 'CANCELLED'));

alter table "micro_project" add constraint "micro_project_premises_check" check ("premises" in ('OWNED', 'RENTED', 'FAMILY', 'STREET', 'MARKET', 'NONE'));

alter table "micro_project" add constraint "micro_project_legal_form_check" check ("legal_form" in ('NONE', 'AUTO_ENTREPRENEUR', 'COOPERATIVE', 'FARMER', 'ARTISAN', 'COMPANY'));

create table "purchase_line" ("id" uuid not null, "purchase_id" uuid not null, "territory_code" text not null, "micro_project_id" uuid not null, "position" int not null, "lot" int not null, "item_code" text not null, "quantity" int not null, "unit_estimate" bigint not null, "unit_price" bigint null, "delivered" int not null, primary key ("id"));

create index "purchase_line_micro_project_idx" on "purchase_line" ("micro_project_id");

alter table "purchase_line" add constraint "purchase_line_of_purchase_unique" unique ("id", "purchase_id");

alter table "purchase_line" add constraint "purchase_line_once" unique ("purchase_id", "micro_project_id", "item_code");

alter table "purchase_line" add constraint "purchase_line_quantity_positive" check (quantity > 0 and unit_estimate > 0);

alter table "purchase_line" add constraint "purchase_line_within_order" check (delivered between 0 and quantity);

create table "offer_price" ("id" uuid not null, "offer_id" uuid not null, "purchase_id" uuid not null, "territory_code" text not null, "line_id" uuid not null, "unit_price" bigint not null, primary key ("id"));

alter table "offer_price" add constraint "offer_price_once" unique ("offer_id", "line_id");

alter table "offer_price" add constraint "offer_price_positive" check (unit_price > 0);

create table "delivery_line" ("id" uuid not null, "delivery_id" uuid not null, "purchase_id" uuid not null, "territory_code" text not null, "line_id" uuid not null, "quantity" int not null, "serial_numbers" text[] not null, primary key ("id"));

alter table "delivery_line" add constraint "delivery_line_once" unique ("delivery_id", "line_id");

alter table "delivery_line" add constraint "delivery_line_quantity_positive" check (quantity > 0);

create table "project_line" ("id" uuid not null, "micro_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "position" int not null, "item_code" text not null, "quantity" int not null, "unit_price" bigint not null, "source" text not null, primary key ("id"));

create index "project_line_item_idx" on "project_line" ("item_code");

alter table "project_line" add constraint "project_line_position_unique" unique ("micro_project_id", "position");

alter table "project_line" add constraint "project_line_quantity_positive" check (quantity > 0);

alter table "project_line" add constraint "project_line_price_not_negative" check (unit_price >= 0);

alter table "project_line" add constraint "project_line_source_check" check ("source" in ('PROGRAMME', 'OWN_CASH', 'OWN_KIND', 'CREDIT', 'OTHER'));

create table "project_licence" ("id" uuid not null, "micro_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "kind" text not null, "document_number" text null, "issued_on" date null, "waived_by_id" uuid null, "reason" text null, primary key ("id"));

alter table "project_licence" add constraint "project_licence_once" unique ("micro_project_id", "kind");

alter table "project_licence" add constraint "project_licence_present_has_day" check ((document_number is null) = (issued_on is null));

alter table "project_licence" add constraint "project_licence_waiver_has_reason" check ((waived_by_id is null) = (reason is null));

alter table "project_licence" add constraint "project_licence_kind_check" check ("kind" in ('VEHICLE', 'FISHING', 'FOOD', 'ELECTRICITY', 'OTHER'));

create table "project_decision" ("id" uuid not null, "micro_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "round" int not null, "outcome" text not null, "amount" bigint null, "minutes_reference" text not null, "minutes_on" date not null, "reason" text null, "decided_by_id" uuid not null, "submitted_by_id" uuid not null, "author_ids" uuid[] not null, "decided_at" timestamptz(3) not null, primary key ("id"));

alter table "project_decision" add constraint "project_decision_pair_unique" unique ("id", "micro_project_id");

alter table "project_decision" add constraint "project_decision_once_a_round" unique ("micro_project_id", "round");

alter table "project_decision" add constraint "project_decision_round_positive" check (round > 0);

alter table "project_decision" add constraint "project_decision_two_persons" check (decided_by_id <> submitted_by_id);

alter table "project_decision" add constraint "project_decision_by_no_author" check (decided_by_id <> all (author_ids));

alter table "project_decision" add constraint "project_decision_amount_when_approved" check ((outcome = 'APPROVED') = (amount is not null));

alter table "project_decision" add constraint "project_decision_reason_when_rejected" check ((outcome = 'REJECTED') = (reason is not null));

alter table "project_decision" add constraint "project_decision_outcome_check" check ("outcome" in ('APPROVED', 'REJECTED'));

alter table "project_decision" add constraint "project_decision_reason_check" check ("reason" in ('NOT_VIABLE', 'OUT_OF_TERRITORY', 'SKILL_MISSING', 'OVER_BUDGET', 'ALREADY_GRANTED', 'FILE_INCOMPLETE', 'PREMISES_MISSING', 'LICENCE_MISSING', 'OTHER'));

create table "project_appeal" ("id" uuid not null, "micro_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "grounds" text not null, "asked_on" date not null, "recorded_by_id" uuid not null, "recorded_at" timestamptz(3) not null, primary key ("id"));

alter table "project_appeal" add constraint "project_appeal_once" unique ("micro_project_id");

create table "payment" ("id" uuid not null, "territory_code" text not null, "purchase_id" uuid null, "micro_project_id" uuid null, "number" text not null, "kind" text not null, "state" text not null, "amount" bigint not null, "means" text not null, "invoice_reference" text null, "invoiced_on" date null, "purpose" text null, "verified_by_id" uuid not null, "ordered_by_id" uuid null, "ordered_on" date null, "paid_by_id" uuid null, "paid_on" date null, "payment_reference" text null, "refunded_on" date null, "reason" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "payment_territory_idx" on "payment" ("territory_code", "updated_at", "id");

create index "payment_updated_idx" on "payment" ("updated_at", "id");

create index "payment_purchase_idx" on "payment" ("purchase_id");

create index "payment_micro_project_idx" on "payment" ("micro_project_id");

alter table "payment" add constraint "payment_number_unique" unique ("number");

alter table "payment" add constraint "payment_place_unique" unique ("id", "territory_code");

create unique index "payment_invoice_once" on "payment" ("purchase_id", "invoice_reference") where state not in ('CANCELLED', 'REFUNDED');

alter table "payment" add constraint "payment_amount_positive" check (amount > 0);

alter table "payment" add constraint "payment_of_one_thing" check ((kind = 'SUPPLIER') = (purchase_id is not null) and (kind = 'CASH_GRANT') = (micro_project_id is not null));

alter table "payment" add constraint "payment_ordered_by_another" check (ordered_by_id <> verified_by_id);

alter table "payment" add constraint "payment_paid_by_another" check (paid_by_id <> ordered_by_id);

alter table "payment" add constraint "payment_paid_is_ordered" check (state not in ('PAID', 'REFUNDED') or (ordered_by_id is not null and paid_by_id is not null));

alter table "payment" add constraint "payment_paid_has_reference" check (state not in ('PAID', 'REFUNDED') or (paid_on is not null and payment_reference is not null));

alter table "payment" add constraint "payment_kind_check" check ("kind" in ('SUPPLIER', 'CASH_GRANT'));

alter table "payment" add constraint "payment_state_check" check ("state" in ('VERIFIED', 'ORDERED', 'PAID', 'REFUNDED', 'CANCELLED'));

alter table "payment" add constraint "payment_means_check" check ("means" in ('TRANSFER', 'CHEQUE'));

create table "payment_part" ("id" uuid not null, "payment_id" uuid not null, "territory_code" text not null, "tranche_id" uuid not null, "agreement_id" uuid not null, "micro_project_id" uuid not null, "position" int not null, "amount" bigint not null, primary key ("id"));

create index "payment_part_micro_project_idx" on "payment_part" ("micro_project_id");

alter table "payment_part" add constraint "payment_part_once" unique ("payment_id", "micro_project_id");

alter table "payment_part" add constraint "payment_part_amount_positive" check (amount > 0);

create table "follow_up_plan" ("id" uuid not null, "micro_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "state" text not null, "handed_over_on" date not null, "start_due_on" date not null, "ends_on" date not null, "autonomy_income" bigint not null, "free_from" date not null, "risk_level" int not null, "risk_reasons" text[] not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

alter table "follow_up_plan" add constraint "follow_up_plan_project_unique" unique ("micro_project_id");

create index "follow_up_plan_updated_idx" on "follow_up_plan" ("updated_at", "id");

create index "follow_up_plan_risk_idx" on "follow_up_plan" ("risk_level", "id");

create index "follow_up_plan_officer_idx" on "follow_up_plan" ("officer_id", "id");

create index "follow_up_plan_centre_idx" on "follow_up_plan" ("centre_code", "id");

create index "follow_up_plan_territory_idx" on "follow_up_plan" ("territory_code", "id");

alter table "follow_up_plan" add constraint "follow_up_plan_place_unique" unique ("id", "territory_code");

alter table "follow_up_plan" add constraint "follow_up_plan_team_unique" unique ("id", "centre_code", "officer_id");

alter table "follow_up_plan" add constraint "follow_up_plan_risk_range" check (risk_level between 0 and 3);

alter table "follow_up_plan" add constraint "follow_up_plan_risk_explained" check ((risk_level = 0) = (cardinality(risk_reasons) = 0));

alter table "follow_up_plan" add constraint "follow_up_plan_state_check" check ("state" in ('ACTIVE', 'COMPLETED', 'INTERRUPTED'));

create table "support_action" ("id" uuid not null, "plan_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "kind" text not null, "state" text not null, "is_high_risk" boolean not null, "cause" text null, "reason" text null, "opened_on" date not null, "opened_by_id" uuid not null, "due_on" date not null, "ended_on" date null, "result" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "support_action_plan_idx" on "support_action" ("plan_id");

create index "support_action_due_idx" on "support_action" ("due_on", "id");

create index "support_action_officer_idx" on "support_action" ("officer_id", "due_on", "id");

alter table "support_action" add constraint "support_action_ended_whole" check ((state = 'OPEN') = (ended_on is null));

alter table "support_action" add constraint "support_action_kind_check" check ("kind" in ('COACHING', 'TRAINING', 'REPAIR', 'MEDIATION', 'LICENCE', 'MARKET_LINK', 'CREDIT', 'FAMILY_DECISION', 'RECOVERY'));

alter table "support_action" add constraint "support_action_state_check" check ("state" in ('OPEN', 'DONE', 'CANCELLED'));

alter table "support_action" add constraint "support_action_cause_check" check ("cause" in ('ACTIVITY_STOPPED', 'ACTIVITY_INTERRUPTED', 'ACTIVITY_SLOWED', 'ACTIVITY_UNKNOWN', 'EQUIPMENT_MISSING', 'EQUIPMENT_BROKEN', 'LOSS', 'INCOME_LOW', 'OBSTACLES_OPEN', 'VISITS_MISSED'));

create table "project_obstacle" ("id" uuid not null, "plan_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "kind" text not null, "named_on" date not null, "resolved_on" date null, primary key ("id"));

create unique index "project_obstacle_open_once" on "project_obstacle" ("plan_id", "kind") where resolved_on is null;

alter table "project_obstacle" add constraint "project_obstacle_resolved_after" check (resolved_on is null or resolved_on >= named_on);

alter table "project_obstacle" add constraint "project_obstacle_kind_check" check ("kind" in ('PREMISES', 'LICENCE', 'EQUIPMENT', 'SUPPLY', 'CUSTOMERS', 'CASH', 'SKILLS', 'HEALTH', 'FAMILY', 'STIGMA'));

create table "feasibility_study" ("id" uuid not null, "micro_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "demand" text not null, "monthly_sales" bigint not null, "monthly_costs" bigint not null, "expected_monthly_income" bigint not null, "break_even_month" int null, "verdict" text not null, "author_id" uuid not null, "studied_on" date not null, primary key ("id"));

alter table "feasibility_study" add constraint "feasibility_study_one" unique ("micro_project_id");

alter table "feasibility_study" add constraint "feasibility_study_income_is_sales_less_costs" check (expected_monthly_income = monthly_sales - monthly_costs);

alter table "feasibility_study" add constraint "feasibility_study_money_not_negative" check (monthly_sales >= 0 and monthly_costs >= 0);

alter table "feasibility_study" add constraint "feasibility_study_verdict_check" check ("verdict" in ('FAVOURABLE', 'WITH_CONDITIONS', 'UNFAVOURABLE'));

create table "event_entry" ("id" uuid not null, "micro_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "event_id" uuid not null, "agreement_id" uuid not null, "position" int not null, "state" text not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "event_entry_micro_project_idx" on "event_entry" ("micro_project_id");

alter table "event_entry" add constraint "event_entry_once" unique ("event_id", "micro_project_id");

alter table "event_entry" add constraint "event_entry_of_event_unique" unique ("id", "event_id", "micro_project_id");

alter table "event_entry" add constraint "event_entry_position_positive" check (position > 0);

alter table "event_entry" add constraint "event_entry_state_check" check ("state" in ('LISTED', 'DELIVERED', 'REFUSED', 'ABSENT', 'RETURNED'));

create table "handover" ("id" uuid not null, "micro_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "entry_id" uuid not null, "event_id" uuid not null, "report_number" text not null, "delivered_at" timestamptz(3) not null, "received_by" text not null, "mandate_reference" text null, "witness" text null, "amount" bigint not null, "version" int not null default 1, primary key ("id"));

alter table "handover" add constraint "handover_entry_unique" unique ("entry_id");

create index "handover_event_idx" on "handover" ("event_id", "delivered_at");

create index "handover_micro_project_idx" on "handover" ("micro_project_id");

create index "handover_delivered_idx" on "handover" ("delivered_at");

alter table "handover" add constraint "handover_report_number_unique" unique ("report_number");

alter table "handover" add constraint "handover_team_unique" unique ("id", "centre_code", "officer_id");

alter table "handover" add constraint "handover_place_unique" unique ("id", "territory_code");

alter table "handover" add constraint "handover_of_project_unique" unique ("id", "micro_project_id");

alter table "handover" add constraint "handover_amount_positive" check (amount > 0);

alter table "handover" add constraint "handover_proxy_has_mandate" check (received_by <> 'PROXY' or mandate_reference is not null);

alter table "handover" add constraint "handover_received_by_check" check ("received_by" in ('PERSON', 'PROXY'));

create table "signature" ("id" uuid not null, "micro_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "handover_id" uuid not null, "person_id" uuid not null, "facility_code" text null, "svg_sealed" bytea not null, "fingerprint" text not null, "signed_at" timestamptz(3) not null, primary key ("id"));

comment on column "signature"."svg_sealed" is 'sealed: AES-256-GCM under a key of this column';

alter table "signature" add constraint "signature_handover_unique" unique ("handover_id");

alter table "signature" add constraint "signature_bounded" check (octet_length(svg_sealed) <= 61440);

create table "document" ("id" uuid not null, "territory_code" text not null, "event_id" uuid null, "handover_id" uuid null, "centre_code" text null, "officer_id" uuid null, "person_id" uuid null, "kind" text not null, "number" text not null, "language" text not null, "state" text not null, "snapshot" jsonb null, "fingerprint" text not null, "file_key_sealed" bytea not null, "file_hash" text null, "byte_size" int null, "ready_at" timestamptz(3) null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

comment on column "document"."file_key_sealed" is 'sealed: AES-256-GCM under a key of this column';

create index "document_territory_idx" on "document" ("territory_code", "created_at", "id");

create index "document_centre_idx" on "document" ("centre_code", "created_at", "id");

create index "document_officer_idx" on "document" ("officer_id", "created_at", "id");

create index "document_created_idx" on "document" ("created_at", "id");

alter table "document" add constraint "document_number_unique" unique ("number", "language");

alter table "document" add constraint "document_event_unique" unique ("event_id", "kind", "language");

alter table "document" add constraint "document_handover_unique" unique ("handover_id", "kind", "language");

alter table "document" add constraint "document_team_unique" unique ("id", "centre_code", "officer_id");

alter table "document" add constraint "document_place_unique" unique ("id", "territory_code");

alter table "document" add constraint "document_receipt_of_handover" check ((kind = 'HANDOVER_RECEIPT') = (handover_id is not null));

alter table "document" add constraint "document_statement_of_event" check ((kind = 'EVENT_STATEMENT') = (event_id is not null));

alter table "document" add constraint "document_receipt_of_person" check ((kind = 'HANDOVER_RECEIPT') = (person_id is not null));

alter table "document" add constraint "document_names_stay_apart" check ((kind = 'EVENT_STATEMENT') = (snapshot is not null));

alter table "document" add constraint "document_ready_has_file" check (state <> 'READY' or (file_hash is not null and byte_size > 0 and ready_at is not null));

alter table "document" add constraint "document_fingerprint_form" check (fingerprint ~ '^[0-9a-f]{64}$');

alter table "document" add constraint "document_kind_check" check ("kind" in ('HANDOVER_RECEIPT', 'EVENT_STATEMENT'));

alter table "document" add constraint "document_language_check" check ("language" in ('ar', 'fr', 'en'));

alter table "document" add constraint "document_state_check" check ("state" in ('PENDING', 'READY', 'FAILED'));

create table "document_identity" ("id" uuid not null, "document_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "snapshot" jsonb not null, primary key ("id"));

alter table "document_identity" add constraint "document_identity_document_unique" unique ("document_id");

create table "asset" ("id" uuid not null, "micro_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "tag" text not null, "state" text not null, "item_code" text not null, "quantity" int not null, "serial_number" text null, "cost" bigint not null, "purchase_line_id" uuid null, "received_on" date not null, "received_by_id" uuid not null, "warranty_until" date null, "life_reason" text null, "accepted_by_id" uuid null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "asset_micro_project_idx" on "asset" ("micro_project_id", "state");

create index "asset_updated_idx" on "asset" ("updated_at", "id");

create index "asset_tag_prefix_idx" on public.asset (tag text_pattern_ops);

create index "asset_territory_idx" on "asset" ("territory_code", "updated_at", "id");

alter table "asset" add constraint "asset_tag_unique" unique ("tag");

alter table "asset" add constraint "asset_of_project_unique" unique ("id", "micro_project_id");

alter table "asset" add constraint "asset_serial_unique" unique ("item_code", "serial_number");

alter table "asset" add constraint "asset_two_persons" check (accepted_by_id <> received_by_id);

alter table "asset" add constraint "asset_quantity_positive" check (quantity > 0);

alter table "asset" add constraint "asset_cost_positive" check (cost > 0);

alter table "asset" add constraint "asset_serial_for_one_piece" check (serial_number is null or quantity = 1);

alter table "asset" add constraint "asset_state_check" check ("state" in ('EXPECTED', 'RECEIVED', 'ACCEPTED', 'REJECTED', 'IN_STORE', 'RESERVED', 'HANDED_OVER', 'IN_USE', 'IN_REPAIR', 'MISSING', 'SOLD_WITHOUT_LEAVE', 'DESTROYED', 'RECOVERED', 'SCRAPPED', 'RELEASED'));

create table "handover_line" ("id" uuid not null, "micro_project_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "handover_id" uuid not null, "asset_id" uuid not null, "position" int not null, "returned_at" timestamptz(3) null, primary key ("id"));

create index "handover_line_asset_idx" on "handover_line" ("asset_id");

alter table "handover_line" add constraint "handover_line_position_unique" unique ("handover_id", "position");

create unique index "handover_line_one_live" on "handover_line" ("asset_id") where returned_at is null;

create table "agenda_item" ("id" uuid not null, "session_id" uuid not null, "territory_code" text not null, "micro_project_id" uuid not null, "position" int not null, "state" text not null, "amount" bigint null, "reason" text null, "conditions" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

alter table "agenda_item" add constraint "agenda_item_of_session_unique" unique ("id", "session_id", "territory_code");

alter table "agenda_item" add constraint "agenda_item_once" unique ("session_id", "micro_project_id");

create unique index "agenda_item_one_open" on "agenda_item" ("micro_project_id") where state = 'LISTED';

alter table "agenda_item" add constraint "agenda_item_position_positive" check (position > 0);

alter table "agenda_item" add constraint "agenda_item_amount_when_approved" check ((state = 'APPROVED') = (amount is not null));

alter table "agenda_item" add constraint "agenda_item_reason_when_rejected" check ((state = 'REJECTED') = (reason is not null));

alter table "agenda_item" add constraint "agenda_item_state_check" check ("state" in ('LISTED', 'APPROVED', 'REJECTED', 'DEFERRED', 'STRUCK'));

alter table "agenda_item" add constraint "agenda_item_reason_check" check ("reason" in ('NOT_VIABLE', 'OUT_OF_TERRITORY', 'SKILL_MISSING', 'OVER_BUDGET', 'ALREADY_GRANTED', 'FILE_INCOMPLETE', 'PREMISES_MISSING', 'LICENCE_MISSING', 'OTHER'));

create table "agenda_vote" ("id" uuid not null, "item_id" uuid not null, "session_id" uuid not null, "territory_code" text not null, "seat_id" uuid not null, "ballot" text not null, "cast_by_id" uuid not null, "cast_at" timestamptz(3) not null, primary key ("id"));

alter table "agenda_vote" add constraint "agenda_vote_once" unique ("item_id", "seat_id");

alter table "agenda_vote" add constraint "agenda_vote_ballot_check" check ("ballot" in ('FOR', 'AGAINST', 'ABSTAIN'));

create table "agenda_score" ("id" uuid not null, "item_id" uuid not null, "session_id" uuid not null, "territory_code" text not null, "seat_id" uuid not null, "viability" int not null, "competence" int not null, "market" int not null, "impact" int not null, "scored_by_id" uuid not null, "scored_at" timestamptz(3) not null, primary key ("id"));

alter table "agenda_score" add constraint "agenda_score_once" unique ("item_id", "seat_id");

alter table "agenda_score" add constraint "agenda_score_marks" check (viability between 0 and 10 and competence between 0 and 10 and market between 0 and 10 and impact between 0 and 10);

create table "agenda_interest" ("id" uuid not null, "item_id" uuid not null, "session_id" uuid not null, "territory_code" text not null, "seat_id" uuid not null, "interest" text not null, "note" text null, "recorded_by_id" uuid not null, "recorded_at" timestamptz(3) not null, primary key ("id"));

alter table "agenda_interest" add constraint "agenda_interest_once" unique ("item_id", "seat_id", "interest");

alter table "agenda_interest" add constraint "agenda_interest_interest_check" check ("interest" in ('FAMILY', 'BUSINESS', 'OTHER', 'AUTHOR', 'ACCOMPANIES'));

create table "ledger_entry" ("id" uuid not null, "agreement_id" uuid not null, "territory_code" text not null, "tranche_id" uuid not null, "micro_project_id" uuid null, "kind" text not null, "amount" bigint not null, "at" timestamptz(3) not null, "cause" text not null, primary key ("id"));

create index "ledger_entry_agreement_idx" on "ledger_entry" ("agreement_id", "at", "id");

create index "ledger_entry_tranche_idx" on "ledger_entry" ("tranche_id");

create index "ledger_entry_micro_project_idx" on "ledger_entry" ("micro_project_id");

alter table "ledger_entry" add constraint "ledger_entry_amount_positive" check (amount > 0);

alter table "ledger_entry" add constraint "ledger_entry_kind_check" check ("kind" in ('RESERVE', 'RELEASE', 'COMMIT', 'VERIFY', 'ORDER', 'RECALL', 'PAY', 'REFUND'));

create table "visit" ("id" uuid not null, "plan_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "month" int not null, "state" text not null, "due_on" date not null, "window_from" date not null, "window_to" date not null, "rescheduled_on" date null, "done_on" date null, "done_by_id" uuid null, "mode" text null, "activity_state" text null, "monthly_sales" bigint null, "monthly_costs" bigint null, "monthly_income" bigint null, "jobs_family" int null, "jobs_full_time" int null, "jobs_part_time" int null, "miss_reason" text null, "exemption" text null, "note" text null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));

create index "visit_due_idx" on "visit" ("due_on", "id");

create index "visit_officer_due_idx" on "visit" ("officer_id", "due_on", "id");

create index "visit_centre_due_idx" on "visit" ("centre_code", "due_on", "id");

alter table "visit" add constraint "visit_one_a_month" unique ("plan_id", "month");

alter table "visit" add constraint "visit_one_a_day" unique ("plan_id", "done_on");

alter table "visit" add constraint "visit_place_unique" unique ("id", "territory_code");

alter table "visit" add constraint "visit_team_unique" unique ("id", "centre_code", "officer_id");

alter table "visit" add constraint "visit_window_around_due" check (due_on between window_from and window_to);

alter table "visit" add constraint "visit_done_whole" check (case when state = 'DONE' then num_nulls(done_on, done_by_id, mode, activity_state) = 0 else done_on is null end);

alter table "visit" add constraint "visit_income_computed" check (monthly_income is not distinct from monthly_sales - monthly_costs);

alter table "visit" add constraint "visit_exempt_for_a_reason" check ((state = 'CANCELLED') = (exemption is not null));

alter table "visit" add constraint "visit_state_check" check ("state" in ('SCHEDULED', 'DONE', 'MISSED', 'RESCHEDULED', 'CANCELLED'));

alter table "visit" add constraint "visit_mode_check" check ("mode" in ('ON_SITE', 'PHONE', 'CENTRE'));

alter table "visit" add constraint "visit_activity_state_check" check ("activity_state" in ('OPERATING', 'SLOWED', 'STOPPED_TEMPORARILY', 'STOPPED', 'SOLD', 'UNKNOWN'));

alter table "visit" add constraint "visit_miss_reason_check" check ("miss_reason" in ('ABSENT', 'NOT_REACHED', 'POSTPONED_BY_PERSON', 'ROAD_OR_WEATHER', 'OFFICER_NOT_AVAILABLE'));

alter table "visit" add constraint "visit_exemption_check" check ("exemption" in ('HEALTH', 'FAMILY', 'ABROAD', 'IN_ESTABLISHMENT', 'ACTIVITY_ENDED'));

create table "asset_check" ("id" uuid not null, "visit_id" uuid not null, "territory_code" text not null, "centre_code" text null, "officer_id" uuid null, "asset_id" uuid not null, "tag" text not null, "is_present" boolean not null, "is_working" boolean not null, primary key ("id"));

create index "asset_check_asset_idx" on "asset_check" ("asset_id");

alter table "asset_check" add constraint "asset_check_once" unique ("visit_id", "asset_id");

alter table "asset_check" add constraint "asset_check_present_to_work" check (is_present or not is_working);

alter table "follow_up_rule" add constraint "follow_up_rule_programme_code_foreign" foreign key ("programme_code") references "programme" ("code") on delete no action;

alter table "kit" add constraint "kit_sector_code_foreign" foreign key ("sector_code") references "sector" ("code") on delete no action;

alter table "kit_line" add constraint "kit_line_kit_code_foreign" foreign key ("kit_code") references "kit" ("code") on delete no action;

alter table "kit_line" add constraint "kit_line_item_code_foreign" foreign key ("item_code") references "item_type" ("code") on delete no action;

alter table "kit_skill" add constraint "kit_skill_kit_code_foreign" foreign key ("kit_code") references "kit" ("code") on delete no action;

alter table "kit_skill" add constraint "kit_skill_skill_code_foreign" foreign key ("skill_code") references "skill" ("code") on delete no action;

alter table "auth"."session" add constraint "session_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on delete no action;

alter table "auth"."second_factor" add constraint "second_factor_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on delete no action;

alter table "auth"."recovery_code" add constraint "recovery_code_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on delete no action;

alter table "notice_letter" add constraint "notice_letter_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on delete no action;

alter table "notice_choice" add constraint "notice_choice_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on update cascade on delete no action;

alter table "notice" add constraint "notice_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on delete no action;

alter table "auth"."api_token" add constraint "api_token_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on delete no action;

alter table "auth"."staff_link" add constraint "staff_link_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on delete no action;

alter table "supplier" add constraint "supplier_registered_by_id_foreign" foreign key ("registered_by_id") references "auth"."staff" ("id") on delete no action;

alter table "task_note" add constraint "task_note_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on delete no action;

alter table "territory" add constraint "territory_parent_code_foreign" foreign key ("parent_code") references "territory" ("code") on delete no action;

alter table "purchase" add constraint "purchase_award_of_purchase" foreign key ("award_id", "id") references "offer" ("id", "purchase_id") on update cascade on delete no action;

alter table "purchase" add constraint "purchase_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on update cascade on delete no action;

alter table "purchase" add constraint "purchase_buyer_id_foreign" foreign key ("buyer_id") references "auth"."staff" ("id") on delete no action;

alter table "purchase" add constraint "purchase_approved_by_id_foreign" foreign key ("approved_by_id") references "auth"."staff" ("id") on delete no action;

alter table "supplier_tie" add constraint "supplier_tie_place" foreign key ("purchase_id", "territory_code") references "purchase" ("id", "territory_code") on update cascade on delete no action;

alter table "supplier_tie" add constraint "supplier_tie_supplier_id_foreign" foreign key ("supplier_id") references "supplier" ("id") on delete no action;

alter table "supplier_tie" add constraint "supplier_tie_declared_by_id_foreign" foreign key ("declared_by_id") references "auth"."staff" ("id") on delete no action;

alter table "offer" add constraint "offer_place" foreign key ("purchase_id", "territory_code") references "purchase" ("id", "territory_code") on update cascade on delete no action;

alter table "offer" add constraint "offer_supplier_id_foreign" foreign key ("supplier_id") references "supplier" ("id") on delete no action;

alter table "delivery" add constraint "delivery_place" foreign key ("purchase_id", "territory_code") references "purchase" ("id", "territory_code") on update cascade on delete no action;

alter table "delivery" add constraint "delivery_received_by_id_foreign" foreign key ("received_by_id") references "auth"."staff" ("id") on delete no action;

alter table "acceptance_signature" add constraint "acceptance_signature_place" foreign key ("purchase_id", "territory_code") references "purchase" ("id", "territory_code") on update cascade on delete no action;

alter table "acceptance_signature" add constraint "acceptance_signature_buyer" foreign key ("purchase_id", "buyer_id") references "purchase" ("id", "buyer_id") on update cascade on delete no action;

alter table "acceptance_signature" add constraint "acceptance_signature_signed_by_id_foreign" foreign key ("signed_by_id") references "auth"."staff" ("id") on delete no action;

alter table "facility" add constraint "facility_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on delete no action;

alter table "auth"."role_grant" add constraint "role_grant_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on delete no action;

alter table "auth"."role_grant" add constraint "role_grant_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on update cascade on delete no action;

alter table "auth"."role_grant" add constraint "role_grant_centre_code_foreign" foreign key ("centre_code") references "facility" ("code") on update cascade on delete no action;

alter table "auth"."role_grant" add constraint "role_grant_facility_code_foreign" foreign key ("facility_code") references "facility" ("code") on update cascade on delete no action;

alter table "release_import" add constraint "release_import_facility_code_foreign" foreign key ("facility_code") references "facility" ("code") on update cascade on delete no action;

alter table "release_import" add constraint "release_import_recorded_by_id_foreign" foreign key ("recorded_by_id") references "auth"."staff" ("id") on delete no action;

alter table "person" add constraint "person_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on update cascade on delete no action;

alter table "person" add constraint "person_centre_code_foreign" foreign key ("centre_code") references "facility" ("code") on update cascade on delete no action;

alter table "person" add constraint "person_officer_id_foreign" foreign key ("officer_id") references "auth"."staff" ("id") on update cascade on delete no action;

alter table "person" add constraint "person_facility_code_foreign" foreign key ("facility_code") references "facility" ("code") on update cascade on delete no action;

alter table "stay" add constraint "stay_place" foreign key ("person_id", "territory_code") references "person" ("id", "territory_code") on update cascade on delete no action;

alter table "stay" add constraint "stay_team" foreign key ("person_id", "centre_code", "officer_id") references "person" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "stay" add constraint "stay_held_at_code_foreign" foreign key ("held_at_code") references "facility" ("code") on update cascade on delete no action;

alter table "person_name_token" add constraint "person_name_token_place" foreign key ("person_id", "territory_code") references "person" ("id", "territory_code") on update cascade on delete no action;

alter table "person_name_token" add constraint "person_name_token_team" foreign key ("person_id", "centre_code", "officer_id") references "person" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "person_identity" add constraint "person_identity_place" foreign key ("person_id", "territory_code") references "person" ("id", "territory_code") on update cascade on delete no action;

alter table "person_identity" add constraint "person_identity_team" foreign key ("person_id", "centre_code", "officer_id") references "person" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "consent" add constraint "consent_place" foreign key ("person_id", "territory_code") references "person" ("id", "territory_code") on update cascade on delete no action;

alter table "consent" add constraint "consent_team" foreign key ("person_id", "centre_code", "officer_id") references "person" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "course" add constraint "course_skill_code_foreign" foreign key ("skill_code") references "skill" ("code") on update cascade on delete no action;

alter table "course" add constraint "course_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on update cascade on delete no action;

alter table "course" add constraint "course_centre_code_foreign" foreign key ("centre_code") references "facility" ("code") on update cascade on delete no action;

alter table "course" add constraint "course_facility_code_foreign" foreign key ("facility_code") references "facility" ("code") on update cascade on delete no action;

alter table "course" add constraint "course_officer_id_foreign" foreign key ("officer_id") references "auth"."staff" ("id") on update cascade on delete no action;

alter table "committee_session" add constraint "committee_session_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on update cascade on delete no action;

alter table "committee_session" add constraint "committee_session_secretary_id_foreign" foreign key ("secretary_id") references "auth"."staff" ("id") on delete no action;

alter table "session_seat" add constraint "session_seat_place" foreign key ("session_id", "territory_code") references "committee_session" ("id", "territory_code") on update cascade on delete no action;

alter table "session_seat" add constraint "session_seat_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on delete no action;

alter table "centre_coverage" add constraint "centre_coverage_centre_code_foreign" foreign key ("centre_code") references "facility" ("code") on delete no action;

alter table "centre_coverage" add constraint "centre_coverage_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on delete no action;

alter table "case_file" add constraint "case_file_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete no action;

alter table "case_file" add constraint "case_file_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on update cascade on delete no action;

alter table "case_file" add constraint "case_file_centre_code_foreign" foreign key ("centre_code") references "facility" ("code") on update cascade on delete no action;

alter table "case_file" add constraint "case_file_officer_id_foreign" foreign key ("officer_id") references "auth"."staff" ("id") on update cascade on delete no action;

alter table "case_file" add constraint "case_file_facility_code_foreign" foreign key ("facility_code") references "facility" ("code") on update cascade on delete no action;

alter table "release_line" add constraint "release_line_place" foreign key ("import_id", "facility_code") references "release_import" ("id", "facility_code") on update cascade on delete no action;

alter table "release_line" add constraint "release_line_case_id_foreign" foreign key ("case_id") references "case_file" ("id") on update cascade on delete no action;

alter table "referral" add constraint "referral_place" foreign key ("case_id", "territory_code") references "case_file" ("id", "territory_code") on update cascade on delete no action;

alter table "referral" add constraint "referral_team" foreign key ("case_id", "centre_code", "officer_id") references "case_file" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "referral" add constraint "referral_person" foreign key ("case_id", "person_id") references "case_file" ("id", "person_id") on update cascade on delete no action;

alter table "referral" add constraint "referral_from_facility_code_foreign" foreign key ("from_facility_code") references "facility" ("code") on update cascade on delete no action;

alter table "referral" add constraint "referral_to_centre_code_foreign" foreign key ("to_centre_code") references "facility" ("code") on update cascade on delete no action;

alter table "referral" add constraint "referral_sent_by_id_foreign" foreign key ("sent_by_id") references "auth"."staff" ("id") on delete no action;

alter table "referral" add constraint "referral_accepted_by_id_foreign" foreign key ("accepted_by_id") references "auth"."staff" ("id") on delete no action;

alter table "outcome" add constraint "outcome_place" foreign key ("case_id", "territory_code") references "case_file" ("id", "territory_code") on update cascade on delete no action;

alter table "outcome" add constraint "outcome_team" foreign key ("case_id", "centre_code", "officer_id") references "case_file" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "outcome" add constraint "outcome_recorded_by_id_foreign" foreign key ("recorded_by_id") references "auth"."staff" ("id") on delete no action;

alter table "life_project" add constraint "life_project_place" foreign key ("case_id", "territory_code") references "case_file" ("id", "territory_code") on update cascade on delete no action;

alter table "life_project" add constraint "life_project_team" foreign key ("case_id", "centre_code", "officer_id") references "case_file" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "life_project" add constraint "life_project_agreed_with_id_foreign" foreign key ("agreed_with_id") references "auth"."staff" ("id") on delete no action;

alter table "life_step" add constraint "life_step_place" foreign key ("life_project_id", "territory_code") references "life_project" ("id", "territory_code") on update cascade on delete no action;

alter table "life_step" add constraint "life_step_team" foreign key ("life_project_id", "centre_code", "officer_id") references "life_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "home_change" add constraint "home_change_place" foreign key ("case_id", "territory_code") references "case_file" ("id", "territory_code") on update cascade on delete no action;

alter table "home_change" add constraint "home_change_team" foreign key ("case_id", "centre_code", "officer_id") references "case_file" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "home_change" add constraint "home_change_from_code_foreign" foreign key ("from_code") references "territory" ("code") on update cascade on delete no action;

alter table "home_change" add constraint "home_change_to_code_foreign" foreign key ("to_code") references "territory" ("code") on update cascade on delete no action;

alter table "home_change" add constraint "home_change_recorded_by_id_foreign" foreign key ("recorded_by_id") references "auth"."staff" ("id") on delete no action;

alter table "enrolment" add constraint "enrolment_place" foreign key ("case_id", "territory_code") references "case_file" ("id", "territory_code") on update cascade on delete no action;

alter table "enrolment" add constraint "enrolment_team" foreign key ("case_id", "centre_code", "officer_id") references "case_file" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "enrolment" add constraint "enrolment_trainer" foreign key ("course_id", "trainer_id") references "course" ("id", "officer_id") on update cascade on delete no action;

alter table "enrolment" add constraint "enrolment_course_id_foreign" foreign key ("course_id") references "course" ("id") on delete no action;

alter table "enrolment" add constraint "enrolment_continued_from_id_foreign" foreign key ("continued_from_id") references "course" ("id") on delete no action;

alter table "attendance" add constraint "attendance_place" foreign key ("enrolment_id", "territory_code") references "enrolment" ("id", "territory_code") on update cascade on delete no action;

alter table "attendance" add constraint "attendance_team" foreign key ("enrolment_id", "centre_code", "officer_id") references "enrolment" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "attendance" add constraint "attendance_trainer" foreign key ("course_id", "trainer_id") references "course" ("id", "officer_id") on update cascade on delete no action;

alter table "attendance" add constraint "attendance_course_id_foreign" foreign key ("course_id") references "course" ("id") on delete no action;

alter table "attendance" add constraint "attendance_recorded_by_id_foreign" foreign key ("recorded_by_id") references "auth"."staff" ("id") on delete no action;

alter table "diagnosis" add constraint "diagnosis_place" foreign key ("case_id", "territory_code") references "case_file" ("id", "territory_code") on update cascade on delete no action;

alter table "diagnosis" add constraint "diagnosis_team" foreign key ("case_id", "centre_code", "officer_id") references "case_file" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "diagnosis" add constraint "diagnosis_author_id_foreign" foreign key ("author_id") references "auth"."staff" ("id") on delete no action;

alter table "diagnosis" add constraint "diagnosis_supersedes_id_foreign" foreign key ("supersedes_id") references "diagnosis" ("id") on delete no action;

alter table "diagnosis" add constraint "diagnosis_validated_by_id_foreign" foreign key ("validated_by_id") references "auth"."staff" ("id") on delete no action;

alter table "life_answer" add constraint "life_answer_place" foreign key ("diagnosis_id", "territory_code") references "diagnosis" ("id", "territory_code") on update cascade on delete no action;

alter table "life_answer" add constraint "life_answer_team" foreign key ("diagnosis_id", "centre_code", "officer_id") references "diagnosis" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "diagnosis_skill" add constraint "diagnosis_skill_place" foreign key ("diagnosis_id", "territory_code") references "diagnosis" ("id", "territory_code") on update cascade on delete no action;

alter table "diagnosis_skill" add constraint "diagnosis_skill_team" foreign key ("diagnosis_id", "centre_code", "officer_id") references "diagnosis" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "diagnosis_skill" add constraint "diagnosis_skill_skill_code_foreign" foreign key ("skill_code") references "skill" ("code") on update cascade on delete no action;

alter table "diagnosis_sitting" add constraint "diagnosis_sitting_place" foreign key ("diagnosis_id", "territory_code") references "diagnosis" ("id", "territory_code") on update cascade on delete no action;

alter table "diagnosis_sitting" add constraint "diagnosis_sitting_team" foreign key ("diagnosis_id", "centre_code", "officer_id") references "diagnosis" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "diagnosis_sitting" add constraint "diagnosis_sitting_held_by_id_foreign" foreign key ("held_by_id") references "auth"."staff" ("id") on delete no action;

alter table "diagnosis_obstacle" add constraint "diagnosis_obstacle_place" foreign key ("diagnosis_id", "territory_code") references "diagnosis" ("id", "territory_code") on update cascade on delete no action;

alter table "diagnosis_obstacle" add constraint "diagnosis_obstacle_team" foreign key ("diagnosis_id", "centre_code", "officer_id") references "diagnosis" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "diagnosis_health" add constraint "diagnosis_health_place" foreign key ("diagnosis_id", "territory_code") references "diagnosis" ("id", "territory_code") on update cascade on delete no action;

alter table "diagnosis_health" add constraint "diagnosis_health_team" foreign key ("diagnosis_id", "centre_code", "officer_id") references "diagnosis" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "diagnosis_health" add constraint "diagnosis_health_person" foreign key ("person_id", "territory_code") references "person" ("id", "territory_code") on update cascade on delete no action;

alter table "case_transfer" add constraint "case_transfer_place" foreign key ("case_id", "territory_code") references "case_file" ("id", "territory_code") on update cascade on delete no action;

alter table "case_transfer" add constraint "case_transfer_proposed_by_id_foreign" foreign key ("proposed_by_id") references "auth"."staff" ("id") on delete no action;

alter table "case_transfer" add constraint "case_transfer_answered_by_id_foreign" foreign key ("answered_by_id") references "auth"."staff" ("id") on delete no action;

alter table "case_transfer" add constraint "case_transfer_centre_code_foreign" foreign key ("centre_code") references "facility" ("code") on update cascade on delete no action;

alter table "case_transfer" add constraint "case_transfer_to_centre_code_foreign" foreign key ("to_centre_code") references "facility" ("code") on update cascade on delete no action;

alter table "case_event" add constraint "case_event_place" foreign key ("case_id", "territory_code") references "case_file" ("id", "territory_code") on update cascade on delete no action;

alter table "case_event" add constraint "case_event_team" foreign key ("case_id", "centre_code", "officer_id") references "case_file" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "case_event" add constraint "case_event_recorded_by_id_foreign" foreign key ("recorded_by_id") references "auth"."staff" ("id") on delete no action;

alter table "case_contact" add constraint "case_contact_place" foreign key ("case_id", "territory_code") references "case_file" ("id", "territory_code") on update cascade on delete no action;

alter table "case_contact" add constraint "case_contact_team" foreign key ("case_id", "centre_code", "officer_id") references "case_file" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "case_contact" add constraint "case_contact_recorded_by_id_foreign" foreign key ("recorded_by_id") references "auth"."staff" ("id") on delete no action;

alter table "break_glass" add constraint "break_glass_place" foreign key ("case_id", "territory_code") references "case_file" ("id", "territory_code") on update cascade on delete no action;

alter table "break_glass" add constraint "break_glass_staff_id_foreign" foreign key ("staff_id") references "auth"."staff" ("id") on update cascade on delete no action;

alter table "break_glass" add constraint "break_glass_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete no action;

alter table "appointment" add constraint "appointment_place" foreign key ("case_id", "territory_code") references "case_file" ("id", "territory_code") on update cascade on delete no action;

alter table "appointment" add constraint "appointment_team" foreign key ("case_id", "centre_code", "officer_id") references "case_file" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "appointment" add constraint "appointment_officer_id_foreign" foreign key ("officer_id") references "auth"."staff" ("id") on update cascade on delete no action;

alter table "agreement" add constraint "agreement_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on update cascade on delete no action;

alter table "agreement" add constraint "agreement_programme_code_foreign" foreign key ("programme_code") references "programme" ("code") on delete no action;

alter table "distribution_event" add constraint "distribution_event_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on update cascade on delete no action;

alter table "distribution_event" add constraint "distribution_event_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on delete no action;

alter table "agreement_party" add constraint "agreement_party_place" foreign key ("agreement_id", "territory_code") references "agreement" ("id", "territory_code") on update cascade on delete no action;

alter table "contribution" add constraint "contribution_place" foreign key ("agreement_id", "territory_code") references "agreement" ("id", "territory_code") on update cascade on delete no action;

alter table "contribution" add constraint "contribution_party_id_foreign" foreign key ("party_id") references "agreement_party" ("id") on delete no action;

alter table "tranche" add constraint "tranche_place" foreign key ("agreement_id", "territory_code") references "agreement" ("id", "territory_code") on update cascade on delete no action;

alter table "tranche" add constraint "tranche_requested_by_id_foreign" foreign key ("requested_by_id") references "auth"."staff" ("id") on delete no action;

alter table "tranche" add constraint "tranche_released_by_id_foreign" foreign key ("released_by_id") references "auth"."staff" ("id") on delete no action;

alter table "micro_project" add constraint "micro_project_decision_of_project" foreign key ("decision_id", "id") references "project_decision" ("id", "micro_project_id") on update cascade on delete no action;

alter table "micro_project" add constraint "micro_project_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on update cascade on delete no action;

alter table "micro_project" add constraint "micro_project_centre_code_foreign" foreign key ("centre_code") references "facility" ("code") on update cascade on delete no action;

alter table "micro_project" add constraint "micro_project_officer_id_foreign" foreign key ("officer_id") references "auth"."staff" ("id") on update cascade on delete no action;

alter table "micro_project" add constraint "micro_project_tranche_of_agreement" foreign key ("tranche_id", "agreement_id") references "tranche" ("id", "agreement_id") on update cascade on delete no action;

alter table "micro_project" add constraint "micro_project_person_of_case" foreign key ("case_id", "person_id") references "case_file" ("id", "person_id") on update cascade on delete no action;

alter table "micro_project" add constraint "micro_project_team" foreign key ("case_id", "centre_code", "officer_id") references "case_file" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "micro_project" add constraint "micro_project_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete no action;

alter table "micro_project" add constraint "micro_project_sector_code_foreign" foreign key ("sector_code") references "sector" ("code") on delete no action;

alter table "micro_project" add constraint "micro_project_kit_code_foreign" foreign key ("kit_code") references "kit" ("code") on delete no action;

alter table "micro_project" add constraint "micro_project_submitted_by_id_foreign" foreign key ("submitted_by_id") references "auth"."staff" ("id") on delete no action;

alter table "purchase_line" add constraint "purchase_line_place" foreign key ("purchase_id", "territory_code") references "purchase" ("id", "territory_code") on update cascade on delete no action;

alter table "purchase_line" add constraint "purchase_line_micro_project_id_foreign" foreign key ("micro_project_id") references "micro_project" ("id") on delete no action;

alter table "purchase_line" add constraint "purchase_line_item_code_foreign" foreign key ("item_code") references "item_type" ("code") on delete no action;

alter table "offer_price" add constraint "offer_price_of_offer" foreign key ("offer_id", "purchase_id", "territory_code") references "offer" ("id", "purchase_id", "territory_code") on update cascade on delete no action;

alter table "offer_price" add constraint "offer_price_of_line" foreign key ("line_id", "purchase_id") references "purchase_line" ("id", "purchase_id") on update cascade on delete no action;

alter table "delivery_line" add constraint "delivery_line_of_delivery" foreign key ("delivery_id", "purchase_id", "territory_code") references "delivery" ("id", "purchase_id", "territory_code") on update cascade on delete no action;

alter table "delivery_line" add constraint "delivery_line_of_line" foreign key ("line_id", "purchase_id") references "purchase_line" ("id", "purchase_id") on update cascade on delete no action;

alter table "project_line" add constraint "project_line_place" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "project_line" add constraint "project_line_team" foreign key ("micro_project_id", "centre_code", "officer_id") references "micro_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "project_line" add constraint "project_line_item_code_foreign" foreign key ("item_code") references "item_type" ("code") on delete no action;

alter table "project_licence" add constraint "project_licence_place" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "project_licence" add constraint "project_licence_team" foreign key ("micro_project_id", "centre_code", "officer_id") references "micro_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "project_licence" add constraint "project_licence_waived_by_id_foreign" foreign key ("waived_by_id") references "auth"."staff" ("id") on delete no action;

alter table "project_decision" add constraint "project_decision_place" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "project_decision" add constraint "project_decision_team" foreign key ("micro_project_id", "centre_code", "officer_id") references "micro_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "project_decision" add constraint "project_decision_decided_by_id_foreign" foreign key ("decided_by_id") references "auth"."staff" ("id") on delete no action;

alter table "project_decision" add constraint "project_decision_submitted_by_id_foreign" foreign key ("submitted_by_id") references "auth"."staff" ("id") on delete no action;

alter table "project_appeal" add constraint "project_appeal_place" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "project_appeal" add constraint "project_appeal_team" foreign key ("micro_project_id", "centre_code", "officer_id") references "micro_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "project_appeal" add constraint "project_appeal_recorded_by_id_foreign" foreign key ("recorded_by_id") references "auth"."staff" ("id") on delete no action;

alter table "payment" add constraint "payment_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on update cascade on delete no action;

alter table "payment" add constraint "payment_of_purchase" foreign key ("purchase_id", "territory_code") references "purchase" ("id", "territory_code") on update cascade on delete no action;

alter table "payment" add constraint "payment_of_project" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "payment" add constraint "payment_verified_by_id_foreign" foreign key ("verified_by_id") references "auth"."staff" ("id") on delete no action;

alter table "payment" add constraint "payment_ordered_by_id_foreign" foreign key ("ordered_by_id") references "auth"."staff" ("id") on delete no action;

alter table "payment" add constraint "payment_paid_by_id_foreign" foreign key ("paid_by_id") references "auth"."staff" ("id") on delete no action;

alter table "payment_part" add constraint "payment_part_of_payment" foreign key ("payment_id", "territory_code") references "payment" ("id", "territory_code") on update cascade on delete no action;

alter table "payment_part" add constraint "payment_part_tranche_of_agreement" foreign key ("tranche_id", "agreement_id") references "tranche" ("id", "agreement_id") on update cascade on delete no action;

alter table "payment_part" add constraint "payment_part_project_of_agreement" foreign key ("micro_project_id", "agreement_id") references "micro_project" ("id", "agreement_id") on update cascade on delete no action;

alter table "follow_up_plan" add constraint "follow_up_plan_place" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "follow_up_plan" add constraint "follow_up_plan_team" foreign key ("micro_project_id", "centre_code", "officer_id") references "micro_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "support_action" add constraint "support_action_place" foreign key ("plan_id", "territory_code") references "follow_up_plan" ("id", "territory_code") on update cascade on delete no action;

alter table "support_action" add constraint "support_action_team" foreign key ("plan_id", "centre_code", "officer_id") references "follow_up_plan" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "support_action" add constraint "support_action_officer_id_foreign" foreign key ("officer_id") references "auth"."staff" ("id") on update cascade on delete no action;

alter table "support_action" add constraint "support_action_opened_by_id_foreign" foreign key ("opened_by_id") references "auth"."staff" ("id") on delete no action;

alter table "project_obstacle" add constraint "project_obstacle_place" foreign key ("plan_id", "territory_code") references "follow_up_plan" ("id", "territory_code") on update cascade on delete no action;

alter table "project_obstacle" add constraint "project_obstacle_team" foreign key ("plan_id", "centre_code", "officer_id") references "follow_up_plan" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "feasibility_study" add constraint "feasibility_study_place" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "feasibility_study" add constraint "feasibility_study_team" foreign key ("micro_project_id", "centre_code", "officer_id") references "micro_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "feasibility_study" add constraint "feasibility_study_author_id_foreign" foreign key ("author_id") references "auth"."staff" ("id") on delete no action;

alter table "event_entry" add constraint "event_entry_place" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "event_entry" add constraint "event_entry_team" foreign key ("micro_project_id", "centre_code", "officer_id") references "micro_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "event_entry" add constraint "event_entry_agreement_of_event" foreign key ("event_id", "agreement_id") references "distribution_event" ("id", "agreement_id") on update cascade on delete no action;

alter table "event_entry" add constraint "event_entry_agreement_of_project" foreign key ("micro_project_id", "agreement_id") references "micro_project" ("id", "agreement_id") on update cascade on delete no action;

alter table "handover" add constraint "handover_place" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "handover" add constraint "handover_team" foreign key ("micro_project_id", "centre_code", "officer_id") references "micro_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "handover" add constraint "handover_of_entry" foreign key ("entry_id", "event_id", "micro_project_id") references "event_entry" ("id", "event_id", "micro_project_id") on update cascade on delete no action;

alter table "handover" add constraint "handover_event_id_foreign" foreign key ("event_id") references "distribution_event" ("id") on delete no action;

alter table "signature" add constraint "signature_place" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "signature" add constraint "signature_team" foreign key ("micro_project_id", "centre_code", "officer_id") references "micro_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "signature" add constraint "signature_of_handover" foreign key ("handover_id", "micro_project_id") references "handover" ("id", "micro_project_id") on update cascade on delete no action;

alter table "signature" add constraint "signature_of_person" foreign key ("person_id") references "person" ("id") on update cascade on delete no action;

alter table "document" add constraint "document_territory_code_foreign" foreign key ("territory_code") references "territory" ("code") on update cascade on delete no action;

alter table "document" add constraint "document_event_place" foreign key ("event_id", "territory_code") references "distribution_event" ("id", "territory_code") on update cascade on delete no action;

alter table "document" add constraint "document_handover_place" foreign key ("handover_id", "territory_code") references "handover" ("id", "territory_code") on update cascade on delete no action;

alter table "document" add constraint "document_handover_team" foreign key ("handover_id", "centre_code", "officer_id") references "handover" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "document" add constraint "document_of_person" foreign key ("person_id", "territory_code") references "person" ("id", "territory_code") on update cascade on delete no action;

alter table "document_identity" add constraint "document_identity_place" foreign key ("document_id", "territory_code") references "document" ("id", "territory_code") on update cascade on delete no action;

alter table "document_identity" add constraint "document_identity_team" foreign key ("document_id", "centre_code", "officer_id") references "document" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "asset" add constraint "asset_place" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "asset" add constraint "asset_team" foreign key ("micro_project_id", "centre_code", "officer_id") references "micro_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "asset" add constraint "asset_item_code_foreign" foreign key ("item_code") references "item_type" ("code") on delete no action;

alter table "asset" add constraint "asset_purchase_line_id_foreign" foreign key ("purchase_line_id") references "purchase_line" ("id") on delete no action;

alter table "asset" add constraint "asset_received_by_id_foreign" foreign key ("received_by_id") references "auth"."staff" ("id") on delete no action;

alter table "asset" add constraint "asset_accepted_by_id_foreign" foreign key ("accepted_by_id") references "auth"."staff" ("id") on delete no action;

alter table "handover_line" add constraint "handover_line_place" foreign key ("micro_project_id", "territory_code") references "micro_project" ("id", "territory_code") on update cascade on delete no action;

alter table "handover_line" add constraint "handover_line_team" foreign key ("micro_project_id", "centre_code", "officer_id") references "micro_project" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "handover_line" add constraint "handover_line_of_handover" foreign key ("handover_id", "micro_project_id") references "handover" ("id", "micro_project_id") on update cascade on delete no action;

alter table "handover_line" add constraint "handover_line_of_asset" foreign key ("asset_id", "micro_project_id") references "asset" ("id", "micro_project_id") on update cascade on delete no action;

alter table "agenda_item" add constraint "agenda_item_place" foreign key ("session_id", "territory_code") references "committee_session" ("id", "territory_code") on update cascade on delete no action;

alter table "agenda_item" add constraint "agenda_item_micro_project_id_foreign" foreign key ("micro_project_id") references "micro_project" ("id") on delete no action;

alter table "agenda_vote" add constraint "agenda_vote_of_item" foreign key ("item_id", "session_id", "territory_code") references "agenda_item" ("id", "session_id", "territory_code") on update cascade on delete no action;

alter table "agenda_vote" add constraint "agenda_vote_of_seat" foreign key ("seat_id", "session_id") references "session_seat" ("id", "session_id") on update cascade on delete no action;

alter table "agenda_vote" add constraint "agenda_vote_cast_by_id_foreign" foreign key ("cast_by_id") references "auth"."staff" ("id") on delete no action;

alter table "agenda_score" add constraint "agenda_score_of_item" foreign key ("item_id", "session_id", "territory_code") references "agenda_item" ("id", "session_id", "territory_code") on update cascade on delete no action;

alter table "agenda_score" add constraint "agenda_score_of_seat" foreign key ("seat_id", "session_id") references "session_seat" ("id", "session_id") on update cascade on delete no action;

alter table "agenda_score" add constraint "agenda_score_scored_by_id_foreign" foreign key ("scored_by_id") references "auth"."staff" ("id") on delete no action;

alter table "agenda_interest" add constraint "agenda_interest_of_item" foreign key ("item_id", "session_id", "territory_code") references "agenda_item" ("id", "session_id", "territory_code") on update cascade on delete no action;

alter table "agenda_interest" add constraint "agenda_interest_of_seat" foreign key ("seat_id", "session_id") references "session_seat" ("id", "session_id") on update cascade on delete no action;

alter table "agenda_interest" add constraint "agenda_interest_recorded_by_id_foreign" foreign key ("recorded_by_id") references "auth"."staff" ("id") on delete no action;

alter table "ledger_entry" add constraint "ledger_entry_place" foreign key ("agreement_id", "territory_code") references "agreement" ("id", "territory_code") on update cascade on delete no action;

alter table "ledger_entry" add constraint "ledger_entry_tranche_of_agreement" foreign key ("tranche_id", "agreement_id") references "tranche" ("id", "agreement_id") on update cascade on delete no action;

alter table "ledger_entry" add constraint "ledger_entry_project_of_agreement" foreign key ("micro_project_id", "agreement_id") references "micro_project" ("id", "agreement_id") on update cascade on delete no action;

alter table "visit" add constraint "visit_place" foreign key ("plan_id", "territory_code") references "follow_up_plan" ("id", "territory_code") on update cascade on delete no action;

alter table "visit" add constraint "visit_team" foreign key ("plan_id", "centre_code", "officer_id") references "follow_up_plan" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "visit" add constraint "visit_officer_id_foreign" foreign key ("officer_id") references "auth"."staff" ("id") on update cascade on delete no action;

alter table "visit" add constraint "visit_done_by_id_foreign" foreign key ("done_by_id") references "auth"."staff" ("id") on delete no action;

alter table "asset_check" add constraint "asset_check_place" foreign key ("visit_id", "territory_code") references "visit" ("id", "territory_code") on update cascade on delete no action;

alter table "asset_check" add constraint "asset_check_team" foreign key ("visit_id", "centre_code", "officer_id") references "visit" ("id", "centre_code", "officer_id") on update cascade on delete no action;

alter table "asset_check" add constraint "asset_check_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete no action;

revoke all on schema public from public;

grant usage on schema public to wasl_app, wasl_worker;

grant usage on schema app to wasl_app, wasl_worker;

grant usage on schema auth to wasl_app, wasl_worker;

grant usage on schema audit to wasl_app, wasl_worker;

create or replace function app.no_context() returns jsonb
  language plpgsql stable set search_path = pg_catalog as $$
begin
  raise insufficient_privilege using message = 'no security context';
end $$;

create or replace function app.actor() returns uuid
  language sql stable security definer
  return (select s.staff_id from auth.session s where s.id = current_setting('app.session', true));

create or replace function app.everywhere(verb text, zone text) returns boolean
  language sql stable security definer
  return coalesce((coalesce((select coalesce(s.scopes -> verb -> zone, '{}'::jsonb) from auth.session s
    where s.id = current_setting('app.session', true)
      and s.revoked_at is null and s.idle_until > now() and s.absolute_until > now()
      and s.auth_epoch = (select p.auth_epoch from auth.staff p where p.id = s.staff_id and p.status = 'ACTIVE')),
    app.no_context()) ->> 'everywhere')::boolean, false);

create or replace function app.own(verb text, zone text) returns uuid
  language sql stable security definer
  return (coalesce((select coalesce(s.scopes -> verb -> zone, '{}'::jsonb) from auth.session s
    where s.id = current_setting('app.session', true)
      and s.revoked_at is null and s.idle_until > now() and s.absolute_until > now()),
    app.no_context()) ->> 'own')::uuid;

create or replace function app.territories(verb text, zone text) returns text[]
  language sql stable security definer
  return translate(coalesce(coalesce((select coalesce(s.scopes -> verb -> zone, '{}'::jsonb) from auth.session s
    where s.id = current_setting('app.session', true)
      and s.revoked_at is null and s.idle_until > now() and s.absolute_until > now()),
    app.no_context()) ->> 'territories', '[]'), '[]', '{}')::text[];

create or replace function app.centres(verb text, zone text) returns text[]
  language sql stable security definer
  return translate(coalesce(coalesce((select coalesce(s.scopes -> verb -> zone, '{}'::jsonb) from auth.session s
    where s.id = current_setting('app.session', true)
      and s.revoked_at is null and s.idle_until > now() and s.absolute_until > now()),
    app.no_context()) ->> 'centres', '[]'), '[]', '{}')::text[];

create or replace function app.facilities(verb text, zone text) returns text[]
  language sql stable security definer
  return translate(coalesce(coalesce((select coalesce(s.scopes -> verb -> zone, '{}'::jsonb) from auth.session s
    where s.id = current_setting('app.session', true)
      and s.revoked_at is null and s.idle_until > now() and s.absolute_until > now()),
    app.no_context()) ->> 'facilities', '[]'), '[]', '{}')::text[];

revoke all on function app.no_context() from public;

revoke all on function app.actor() from public;

grant execute on function app.actor() to wasl_app;

revoke all on function app.everywhere(text, text) from public;

grant execute on function app.everywhere(text, text) to wasl_app;

revoke all on function app.own(text, text) from public;

grant execute on function app.own(text, text) to wasl_app;

revoke all on function app.territories(text, text) from public;

grant execute on function app.territories(text, text) to wasl_app;

revoke all on function app.centres(text, text) from public;

grant execute on function app.centres(text, text) to wasl_app;

revoke all on function app.facilities(text, text) from public;

grant execute on function app.facilities(text, text) to wasl_app;

create or replace function app.opened(wanted text) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return array(select case wanted when 'case' then g.case_id else g.person_id end
    from break_glass g join auth.session s on s.staff_id = g.staff_id
    where s.id = current_setting('app.session', true) and g.expires_at > now());

create or replace function app.case_behind_glass(named text)
    returns table (case_id uuid, person_id uuid, territory_code text, centre_code text, officer_id uuid, facility_code text)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not app.everywhere('write', 'glass') then
    raise insufficient_privilege using message = 'row-level security: no glass to break';
  end if;
  return query select c.id, c.person_id, c.territory_code, c.centre_code, c.officer_id, c.facility_code
    from case_file c join person p on p.id = c.person_id
    where c.number = named or p.public_code = named or c.id::text = named or p.id::text = named
    order by c.opened_on desc limit 1;
end $$;

create or replace function app.break_glass(wanted uuid, why text, minutes int) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  made uuid := gen_random_uuid();
begin
  if not app.everywhere('write', 'glass') then
    raise insufficient_privilege using message = 'row-level security: no glass to break';
  end if;
  insert into break_glass (id, staff_id, case_id, person_id, territory_code, reason, opened_at, expires_at)
  select made, s.staff_id, c.id, c.person_id, c.territory_code, why, now(), now() + make_interval(mins => least(minutes, 60))
  from case_file c, auth.session s where c.id = wanted and s.id = current_setting('app.session', true);
  return made;
end $$;

revoke all on function app.opened(text) from public;

grant execute on function app.opened(text) to wasl_app;

revoke all on function app.case_behind_glass(text) from public;

grant execute on function app.case_behind_glass(text) to wasl_app;

revoke all on function app.break_glass(uuid, text, int) from public;

grant execute on function app.break_glass(uuid, text, int) to wasl_app;

create or replace function app.sent(wanted text) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return array(select case wanted when 'case' then r.case_id else r.person_id end from referral r
    where r.from_facility_code = any (app.facilities('read', 'casework'))
      and r.readable_until >= (now() at time zone 'Africa/Casablanca')::date);

revoke all on function app.sent(text) from public;

grant execute on function app.sent(text) to wasl_app;

alter table public.acceptance_signature enable row level security;

alter table public.acceptance_signature force row level security;

revoke all on public.acceptance_signature from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.acceptance_signature;

create policy owner_all on public.acceptance_signature for all to wasl_owner using (true) with check (true);

grant select, insert on public.acceptance_signature to wasl_app;

drop policy if exists app_select on public.acceptance_signature;

create policy app_select on public.acceptance_signature for select to wasl_app using ((select app.everywhere('read', 'procurement')) or territory_code = any ((select app.territories('read', 'procurement'))::text[]));

drop policy if exists app_insert on public.acceptance_signature;

create policy app_insert on public.acceptance_signature for insert to wasl_app with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

alter table public.agenda_interest enable row level security;

alter table public.agenda_interest force row level security;

revoke all on public.agenda_interest from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.agenda_interest;

create policy owner_all on public.agenda_interest for all to wasl_owner using (true) with check (true);

grant select, insert on public.agenda_interest to wasl_app;

drop policy if exists app_select on public.agenda_interest;

create policy app_select on public.agenda_interest for select to wasl_app using ((select app.everywhere('read', 'committee')) or territory_code = any ((select app.territories('read', 'committee'))::text[]));

drop policy if exists app_insert on public.agenda_interest;

create policy app_insert on public.agenda_interest for insert to wasl_app with check ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[]));

alter table public.agenda_item enable row level security;

alter table public.agenda_item force row level security;

revoke all on public.agenda_item from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.agenda_item;

create policy owner_all on public.agenda_item for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.agenda_item to wasl_app;

drop policy if exists app_select on public.agenda_item;

create policy app_select on public.agenda_item for select to wasl_app using ((select app.everywhere('read', 'committee')) or territory_code = any ((select app.territories('read', 'committee'))::text[]));

drop policy if exists app_insert on public.agenda_item;

create policy app_insert on public.agenda_item for insert to wasl_app with check ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[]));

drop policy if exists app_update on public.agenda_item;

create policy app_update on public.agenda_item for update to wasl_app using ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[])) with check ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[]));

alter table public.agenda_score enable row level security;

alter table public.agenda_score force row level security;

revoke all on public.agenda_score from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.agenda_score;

create policy owner_all on public.agenda_score for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.agenda_score to wasl_app;

drop policy if exists app_select on public.agenda_score;

create policy app_select on public.agenda_score for select to wasl_app using (((select app.everywhere('read', 'committee')) or territory_code = any ((select app.territories('read', 'committee'))::text[])) and (scored_by_id = (select app.actor()) or exists (select from committee_session s
    where s.id = session_id and s.state not in ('DRAFT', 'CONVENED', 'OPEN', 'CANCELLED'))));

drop policy if exists app_insert on public.agenda_score;

create policy app_insert on public.agenda_score for insert to wasl_app with check ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[]));

drop policy if exists app_update on public.agenda_score;

create policy app_update on public.agenda_score for update to wasl_app using ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[])) with check ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[]));

alter table public.agenda_vote enable row level security;

alter table public.agenda_vote force row level security;

revoke all on public.agenda_vote from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.agenda_vote;

create policy owner_all on public.agenda_vote for all to wasl_owner using (true) with check (true);

grant select, insert on public.agenda_vote to wasl_app;

drop policy if exists app_select on public.agenda_vote;

create policy app_select on public.agenda_vote for select to wasl_app using ((select app.everywhere('read', 'committee')) or territory_code = any ((select app.territories('read', 'committee'))::text[]));

drop policy if exists app_insert on public.agenda_vote;

create policy app_insert on public.agenda_vote for insert to wasl_app with check ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[]));

alter table public.agreement enable row level security;

alter table public.agreement force row level security;

revoke all on public.agreement from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.agreement;

create policy owner_all on public.agreement for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.agreement to wasl_app;

drop policy if exists app_select on public.agreement;

create policy app_select on public.agreement for select to wasl_app using ((select app.everywhere('read', 'agreement')) or territory_code = any ((select app.territories('read', 'agreement'))::text[]));

drop policy if exists app_insert on public.agreement;

create policy app_insert on public.agreement for insert to wasl_app with check ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[]));

drop policy if exists app_update on public.agreement;

create policy app_update on public.agreement for update to wasl_app using ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[])) with check ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[]));

alter table public.agreement_party enable row level security;

alter table public.agreement_party force row level security;

revoke all on public.agreement_party from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.agreement_party;

create policy owner_all on public.agreement_party for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.agreement_party to wasl_app;

drop policy if exists app_select on public.agreement_party;

create policy app_select on public.agreement_party for select to wasl_app using ((select app.everywhere('read', 'agreement')) or territory_code = any ((select app.territories('read', 'agreement'))::text[]));

drop policy if exists app_insert on public.agreement_party;

create policy app_insert on public.agreement_party for insert to wasl_app with check ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[]));

drop policy if exists app_update on public.agreement_party;

create policy app_update on public.agreement_party for update to wasl_app using ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[])) with check ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[]));

alter table app.crypto_key enable row level security;

alter table app.crypto_key force row level security;

revoke all on app.crypto_key from public, wasl_app, wasl_worker;

drop policy if exists owner_all on app.crypto_key;

create policy owner_all on app.crypto_key for all to wasl_owner using (true) with check (true);

grant select, insert on app.crypto_key to wasl_app;

drop policy if exists app_select on app.crypto_key;

create policy app_select on app.crypto_key for select to wasl_app using (true);

drop policy if exists app_insert on app.crypto_key;

create policy app_insert on app.crypto_key for insert to wasl_app with check (true);

grant select on app.crypto_key to wasl_worker;

drop policy if exists worker_select on app.crypto_key;

create policy worker_select on app.crypto_key for select to wasl_worker using (true);

alter table app.idempotency enable row level security;

alter table app.idempotency force row level security;

revoke all on app.idempotency from public, wasl_app, wasl_worker;

drop policy if exists owner_all on app.idempotency;

create policy owner_all on app.idempotency for all to wasl_owner using (true) with check (true);

grant select, insert, update on app.idempotency to wasl_app;

drop policy if exists app_select on app.idempotency;

create policy app_select on app.idempotency for select to wasl_app using (true);

drop policy if exists app_insert on app.idempotency;

create policy app_insert on app.idempotency for insert to wasl_app with check (true);

drop policy if exists app_update on app.idempotency;

create policy app_update on app.idempotency for update to wasl_app using (true) with check (true);

alter table app.rate_bucket set unlogged;

alter table app.rate_bucket enable row level security;

alter table app.rate_bucket force row level security;

revoke all on app.rate_bucket from public, wasl_app, wasl_worker;

drop policy if exists owner_all on app.rate_bucket;

create policy owner_all on app.rate_bucket for all to wasl_owner using (true) with check (true);

grant select, insert, update, delete on app.rate_bucket to wasl_app;

drop policy if exists app_select on app.rate_bucket;

create policy app_select on app.rate_bucket for select to wasl_app using (true);

drop policy if exists app_insert on app.rate_bucket;

create policy app_insert on app.rate_bucket for insert to wasl_app with check (true);

drop policy if exists app_update on app.rate_bucket;

create policy app_update on app.rate_bucket for update to wasl_app using (true) with check (true);

drop policy if exists app_delete on app.rate_bucket;

create policy app_delete on app.rate_bucket for delete to wasl_app using ((true) and true);

alter table public.appointment enable row level security;

alter table public.appointment force row level security;

revoke all on public.appointment from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.appointment;

create policy owner_all on public.appointment for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.appointment to wasl_app;

drop policy if exists app_select on public.appointment;

create policy app_select on public.appointment for select to wasl_app using ((select app.everywhere('read', 'casework')) or territory_code = any ((select app.territories('read', 'casework'))::text[]) or centre_code = any ((select app.centres('read', 'casework'))::text[]) or facility_code = any ((select app.facilities('read', 'casework'))::text[]) or officer_id = (select app.own('read', 'casework')) or case_id = any ((select app.opened('case'))::uuid[]) or case_id = any ((select app.sent('case'))::uuid[]));

drop policy if exists app_insert on public.appointment;

create policy app_insert on public.appointment for insert to wasl_app with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

drop policy if exists app_update on public.appointment;

create policy app_update on public.appointment for update to wasl_app using ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework'))) with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

alter table public.asset enable row level security;

alter table public.asset force row level security;

revoke all on public.asset from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.asset;

create policy owner_all on public.asset for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.asset to wasl_app;

drop policy if exists app_select on public.asset;

create policy app_select on public.asset for select to wasl_app using ((select app.everywhere('read', 'procurement')) or territory_code = any ((select app.territories('read', 'procurement'))::text[]) or centre_code = any ((select app.centres('read', 'procurement'))::text[]) or officer_id = (select app.own('read', 'procurement')));

drop policy if exists app_insert on public.asset;

create policy app_insert on public.asset for insert to wasl_app with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]) or centre_code = any ((select app.centres('write', 'procurement'))::text[]) or officer_id = (select app.own('write', 'procurement')));

drop policy if exists app_update on public.asset;

create policy app_update on public.asset for update to wasl_app using ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]) or centre_code = any ((select app.centres('write', 'procurement'))::text[]) or officer_id = (select app.own('write', 'procurement'))) with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]) or centre_code = any ((select app.centres('write', 'procurement'))::text[]) or officer_id = (select app.own('write', 'procurement')));

alter table public.asset_check enable row level security;

alter table public.asset_check force row level security;

revoke all on public.asset_check from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.asset_check;

create policy owner_all on public.asset_check for all to wasl_owner using (true) with check (true);

grant select, insert on public.asset_check to wasl_app;

drop policy if exists app_select on public.asset_check;

create policy app_select on public.asset_check for select to wasl_app using ((select app.everywhere('read', 'followUp')) or territory_code = any ((select app.territories('read', 'followUp'))::text[]) or centre_code = any ((select app.centres('read', 'followUp'))::text[]) or officer_id = (select app.own('read', 'followUp')));

drop policy if exists app_insert on public.asset_check;

create policy app_insert on public.asset_check for insert to wasl_app with check ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp')));

alter table public.attendance enable row level security;

alter table public.attendance force row level security;

revoke all on public.attendance from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.attendance;

create policy owner_all on public.attendance for all to wasl_owner using (true) with check (true);

grant select, insert on public.attendance to wasl_app;

drop policy if exists app_select on public.attendance;

create policy app_select on public.attendance for select to wasl_app using ((select app.everywhere('read', 'training')) or territory_code = any ((select app.territories('read', 'training'))::text[]) or centre_code = any ((select app.centres('read', 'training'))::text[]) or facility_code = any ((select app.facilities('read', 'training'))::text[]) or officer_id = (select app.own('read', 'training')) or trainer_id = (select app.own('read', 'training')));

drop policy if exists app_insert on public.attendance;

create policy app_insert on public.attendance for insert to wasl_app with check ((select app.everywhere('write', 'training')) or territory_code = any ((select app.territories('write', 'training'))::text[]) or centre_code = any ((select app.centres('write', 'training'))::text[]) or facility_code = any ((select app.facilities('write', 'training'))::text[]) or officer_id = (select app.own('write', 'training')) or trainer_id = (select app.own('write', 'training')));

alter table audit.access enable row level security;

alter table audit.access force row level security;

revoke all on audit.access from public, wasl_app, wasl_worker;

drop policy if exists owner_all on audit.access;

create policy owner_all on audit.access for all to wasl_owner using (true) with check (true);

grant select on audit.access to wasl_app;

drop policy if exists app_select on audit.access;

create policy app_select on audit.access for select to wasl_app using ((select app.everywhere('read', 'audit')));

grant select on audit.access to wasl_worker;

drop policy if exists worker_select on audit.access;

create policy worker_select on audit.access for select to wasl_worker using (true);

alter table audit.entry enable row level security;

alter table audit.entry force row level security;

revoke all on audit.entry from public, wasl_app, wasl_worker;

drop policy if exists owner_all on audit.entry;

create policy owner_all on audit.entry for all to wasl_owner using (true) with check (true);

grant select on audit.entry to wasl_app;

drop policy if exists app_select on audit.entry;

create policy app_select on audit.entry for select to wasl_app using ((select app.everywhere('read', 'audit')));

grant select on audit.entry to wasl_worker;

drop policy if exists worker_select on audit.entry;

create policy worker_select on audit.entry for select to wasl_worker using (true);

alter table audit.head enable row level security;

alter table audit.head force row level security;

revoke all on audit.head from public, wasl_app, wasl_worker;

drop policy if exists owner_all on audit.head;

create policy owner_all on audit.head for all to wasl_owner using (true) with check (true);

grant select on audit.head to wasl_worker;

drop policy if exists worker_select on audit.head;

create policy worker_select on audit.head for select to wasl_worker using (true);

alter table audit.seal enable row level security;

alter table audit.seal force row level security;

revoke all on audit.seal from public, wasl_app, wasl_worker;

drop policy if exists owner_all on audit.seal;

create policy owner_all on audit.seal for all to wasl_owner using (true) with check (true);

grant select, insert on audit.seal to wasl_worker;

drop policy if exists worker_select on audit.seal;

create policy worker_select on audit.seal for select to wasl_worker using (true);

drop policy if exists worker_insert on audit.seal;

create policy worker_insert on audit.seal for insert to wasl_worker with check (true);

alter table auth.api_token enable row level security;

alter table auth.api_token force row level security;

revoke all on auth.api_token from public, wasl_app, wasl_worker;

drop policy if exists owner_all on auth.api_token;

create policy owner_all on auth.api_token for all to wasl_owner using (true) with check (true);

grant select, insert, update on auth.api_token to wasl_app;

drop policy if exists app_select on auth.api_token;

create policy app_select on auth.api_token for select to wasl_app using (true);

drop policy if exists app_insert on auth.api_token;

create policy app_insert on auth.api_token for insert to wasl_app with check (true);

drop policy if exists app_update on auth.api_token;

create policy app_update on auth.api_token for update to wasl_app using (true) with check (true);

alter table auth.attempt enable row level security;

alter table auth.attempt force row level security;

revoke all on auth.attempt from public, wasl_app, wasl_worker;

drop policy if exists owner_all on auth.attempt;

create policy owner_all on auth.attempt for all to wasl_owner using (true) with check (true);

grant select, insert, update on auth.attempt to wasl_app;

drop policy if exists app_select on auth.attempt;

create policy app_select on auth.attempt for select to wasl_app using (true);

drop policy if exists app_insert on auth.attempt;

create policy app_insert on auth.attempt for insert to wasl_app with check (true);

drop policy if exists app_update on auth.attempt;

create policy app_update on auth.attempt for update to wasl_app using (true) with check (true);

alter table auth.recovery_code enable row level security;

alter table auth.recovery_code force row level security;

revoke all on auth.recovery_code from public, wasl_app, wasl_worker;

drop policy if exists owner_all on auth.recovery_code;

create policy owner_all on auth.recovery_code for all to wasl_owner using (true) with check (true);

grant select, insert, update on auth.recovery_code to wasl_app;

drop policy if exists app_select on auth.recovery_code;

create policy app_select on auth.recovery_code for select to wasl_app using (true);

drop policy if exists app_insert on auth.recovery_code;

create policy app_insert on auth.recovery_code for insert to wasl_app with check (true);

drop policy if exists app_update on auth.recovery_code;

create policy app_update on auth.recovery_code for update to wasl_app using (true) with check (true);

alter table auth.role_grant enable row level security;

alter table auth.role_grant force row level security;

revoke all on auth.role_grant from public, wasl_app, wasl_worker;

drop policy if exists owner_all on auth.role_grant;

create policy owner_all on auth.role_grant for all to wasl_owner using (true) with check (true);

grant select, insert, update, delete on auth.role_grant to wasl_app;

drop policy if exists app_select on auth.role_grant;

create policy app_select on auth.role_grant for select to wasl_app using (true);

drop policy if exists app_insert on auth.role_grant;

create policy app_insert on auth.role_grant for insert to wasl_app with check ((select app.everywhere('write', 'staff')));

drop policy if exists app_update on auth.role_grant;

create policy app_update on auth.role_grant for update to wasl_app using ((select app.everywhere('write', 'staff'))) with check ((select app.everywhere('write', 'staff')));

drop policy if exists app_delete on auth.role_grant;

create policy app_delete on auth.role_grant for delete to wasl_app using (((select app.everywhere('write', 'staff'))) and true);

grant select on auth.role_grant to wasl_worker;

drop policy if exists worker_select on auth.role_grant;

create policy worker_select on auth.role_grant for select to wasl_worker using (true);

alter table auth.second_factor enable row level security;

alter table auth.second_factor force row level security;

revoke all on auth.second_factor from public, wasl_app, wasl_worker;

drop policy if exists owner_all on auth.second_factor;

create policy owner_all on auth.second_factor for all to wasl_owner using (true) with check (true);

grant select, insert, update on auth.second_factor to wasl_app;

drop policy if exists app_select on auth.second_factor;

create policy app_select on auth.second_factor for select to wasl_app using (true);

drop policy if exists app_insert on auth.second_factor;

create policy app_insert on auth.second_factor for insert to wasl_app with check (true);

drop policy if exists app_update on auth.second_factor;

create policy app_update on auth.second_factor for update to wasl_app using (true) with check (true);

grant select, update on auth.second_factor to wasl_worker;

drop policy if exists worker_select on auth.second_factor;

create policy worker_select on auth.second_factor for select to wasl_worker using (true);

drop policy if exists worker_update on auth.second_factor;

create policy worker_update on auth.second_factor for update to wasl_worker using (true) with check (true);

alter table auth.session enable row level security;

alter table auth.session force row level security;

revoke all on auth.session from public, wasl_app, wasl_worker;

drop policy if exists owner_all on auth.session;

create policy owner_all on auth.session for all to wasl_owner using (true) with check (true);

grant select, insert, update on auth.session to wasl_app;

drop policy if exists app_select on auth.session;

create policy app_select on auth.session for select to wasl_app using (id = current_setting('app.session', true) or staff_id = (select app.actor()));

drop policy if exists app_insert on auth.session;

create policy app_insert on auth.session for insert to wasl_app with check (true);

drop policy if exists app_update on auth.session;

create policy app_update on auth.session for update to wasl_app using (true) with check (true);

alter table auth.staff enable row level security;

alter table auth.staff force row level security;

revoke all on auth.staff from public, wasl_app, wasl_worker;

drop policy if exists owner_all on auth.staff;

create policy owner_all on auth.staff for all to wasl_owner using (true) with check (true);

grant select, insert, update on auth.staff to wasl_app;

drop policy if exists app_select on auth.staff;

create policy app_select on auth.staff for select to wasl_app using (true);

drop policy if exists app_insert on auth.staff;

create policy app_insert on auth.staff for insert to wasl_app with check (true);

drop policy if exists app_update on auth.staff;

create policy app_update on auth.staff for update to wasl_app using (true) with check (true);

grant select on auth.staff to wasl_worker;

drop policy if exists worker_select on auth.staff;

create policy worker_select on auth.staff for select to wasl_worker using (true);

alter table auth.staff_link enable row level security;

alter table auth.staff_link force row level security;

revoke all on auth.staff_link from public, wasl_app, wasl_worker;

drop policy if exists owner_all on auth.staff_link;

create policy owner_all on auth.staff_link for all to wasl_owner using (true) with check (true);

grant select, insert, update on auth.staff_link to wasl_app;

drop policy if exists app_select on auth.staff_link;

create policy app_select on auth.staff_link for select to wasl_app using (true);

drop policy if exists app_insert on auth.staff_link;

create policy app_insert on auth.staff_link for insert to wasl_app with check (true);

drop policy if exists app_update on auth.staff_link;

create policy app_update on auth.staff_link for update to wasl_app using (true) with check (true);

grant select, update on auth.staff_link to wasl_worker;

drop policy if exists worker_select on auth.staff_link;

create policy worker_select on auth.staff_link for select to wasl_worker using (true);

drop policy if exists worker_update on auth.staff_link;

create policy worker_update on auth.staff_link for update to wasl_worker using (true) with check (true);

alter table public.break_glass enable row level security;

alter table public.break_glass force row level security;

revoke all on public.break_glass from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.break_glass;

create policy owner_all on public.break_glass for all to wasl_owner using (true) with check (true);

grant select on public.break_glass to wasl_app;

drop policy if exists app_select on public.break_glass;

create policy app_select on public.break_glass for select to wasl_app using ((select app.everywhere('read', 'glass')) or territory_code = any ((select app.territories('read', 'glass'))::text[]));

grant select on public.break_glass to wasl_worker;

drop policy if exists worker_select on public.break_glass;

create policy worker_select on public.break_glass for select to wasl_worker using (true);

alter table public.case_contact enable row level security;

alter table public.case_contact force row level security;

revoke all on public.case_contact from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.case_contact;

create policy owner_all on public.case_contact for all to wasl_owner using (true) with check (true);

grant select, insert on public.case_contact to wasl_app;

drop policy if exists app_select on public.case_contact;

create policy app_select on public.case_contact for select to wasl_app using ((select app.everywhere('read', 'casework')) or territory_code = any ((select app.territories('read', 'casework'))::text[]) or centre_code = any ((select app.centres('read', 'casework'))::text[]) or facility_code = any ((select app.facilities('read', 'casework'))::text[]) or officer_id = (select app.own('read', 'casework')) or case_id = any ((select app.opened('case'))::uuid[]) or case_id = any ((select app.sent('case'))::uuid[]));

drop policy if exists app_insert on public.case_contact;

create policy app_insert on public.case_contact for insert to wasl_app with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

alter table public.case_counter enable row level security;

alter table public.case_counter force row level security;

revoke all on public.case_counter from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.case_counter;

create policy owner_all on public.case_counter for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.case_counter to wasl_app;

drop policy if exists app_select on public.case_counter;

create policy app_select on public.case_counter for select to wasl_app using (true);

drop policy if exists app_insert on public.case_counter;

create policy app_insert on public.case_counter for insert to wasl_app with check (true);

drop policy if exists app_update on public.case_counter;

create policy app_update on public.case_counter for update to wasl_app using (true) with check (true);

alter table public.case_event enable row level security;

alter table public.case_event force row level security;

revoke all on public.case_event from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.case_event;

create policy owner_all on public.case_event for all to wasl_owner using (true) with check (true);

grant select, insert on public.case_event to wasl_app;

drop policy if exists app_select on public.case_event;

create policy app_select on public.case_event for select to wasl_app using ((select app.everywhere('read', 'casework')) or territory_code = any ((select app.territories('read', 'casework'))::text[]) or centre_code = any ((select app.centres('read', 'casework'))::text[]) or facility_code = any ((select app.facilities('read', 'casework'))::text[]) or officer_id = (select app.own('read', 'casework')) or case_id = any ((select app.opened('case'))::uuid[]) or case_id = any ((select app.sent('case'))::uuid[]));

drop policy if exists app_insert on public.case_event;

create policy app_insert on public.case_event for insert to wasl_app with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

alter table public.case_file enable row level security;

alter table public.case_file force row level security;

revoke all on public.case_file from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.case_file;

create policy owner_all on public.case_file for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.case_file to wasl_app;

drop policy if exists app_select on public.case_file;

create policy app_select on public.case_file for select to wasl_app using ((select app.everywhere('read', 'casework')) or territory_code = any ((select app.territories('read', 'casework'))::text[]) or centre_code = any ((select app.centres('read', 'casework'))::text[]) or facility_code = any ((select app.facilities('read', 'casework'))::text[]) or officer_id = (select app.own('read', 'casework')) or id = any ((select app.opened('case'))::uuid[]) or id = any ((select app.sent('case'))::uuid[]));

drop policy if exists app_insert on public.case_file;

create policy app_insert on public.case_file for insert to wasl_app with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

drop policy if exists app_update on public.case_file;

create policy app_update on public.case_file for update to wasl_app using ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework'))) with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

alter table public.case_transfer enable row level security;

alter table public.case_transfer force row level security;

revoke all on public.case_transfer from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.case_transfer;

create policy owner_all on public.case_transfer for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.case_transfer to wasl_app;

drop policy if exists app_select on public.case_transfer;

create policy app_select on public.case_transfer for select to wasl_app using ((select app.everywhere('read', 'casework')) or territory_code = any ((select app.territories('read', 'casework'))::text[]) or centre_code = any ((select app.centres('read', 'casework'))::text[]) or to_centre_code = any ((select app.centres('read', 'casework'))::text[]) or facility_code = any ((select app.facilities('read', 'casework'))::text[]) or officer_id = (select app.own('read', 'casework')));

drop policy if exists app_insert on public.case_transfer;

create policy app_insert on public.case_transfer for insert to wasl_app with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or to_centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

drop policy if exists app_update on public.case_transfer;

create policy app_update on public.case_transfer for update to wasl_app using ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or to_centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework'))) with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or to_centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

alter table public.casework_rule enable row level security;

alter table public.casework_rule force row level security;

revoke all on public.casework_rule from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.casework_rule;

create policy owner_all on public.casework_rule for all to wasl_owner using (true) with check (true);

grant select on public.casework_rule to wasl_app;

drop policy if exists app_select on public.casework_rule;

create policy app_select on public.casework_rule for select to wasl_app using (true);

grant select on public.casework_rule to wasl_worker;

drop policy if exists worker_select on public.casework_rule;

create policy worker_select on public.casework_rule for select to wasl_worker using (true);

alter table public.centre_coverage enable row level security;

alter table public.centre_coverage force row level security;

revoke all on public.centre_coverage from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.centre_coverage;

create policy owner_all on public.centre_coverage for all to wasl_owner using (true) with check (true);

grant select on public.centre_coverage to wasl_app;

drop policy if exists app_select on public.centre_coverage;

create policy app_select on public.centre_coverage for select to wasl_app using (true);

grant select on public.centre_coverage to wasl_worker;

drop policy if exists worker_select on public.centre_coverage;

create policy worker_select on public.centre_coverage for select to wasl_worker using (true);

alter table public.committee_session enable row level security;

alter table public.committee_session force row level security;

revoke all on public.committee_session from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.committee_session;

create policy owner_all on public.committee_session for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.committee_session to wasl_app;

drop policy if exists app_select on public.committee_session;

create policy app_select on public.committee_session for select to wasl_app using ((select app.everywhere('read', 'committee')) or territory_code = any ((select app.territories('read', 'committee'))::text[]));

drop policy if exists app_insert on public.committee_session;

create policy app_insert on public.committee_session for insert to wasl_app with check ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[]));

drop policy if exists app_update on public.committee_session;

create policy app_update on public.committee_session for update to wasl_app using ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[])) with check ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[]));

alter table public.consent enable row level security;

alter table public.consent force row level security;

revoke all on public.consent from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.consent;

create policy owner_all on public.consent for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.consent to wasl_app;

drop policy if exists app_select on public.consent;

create policy app_select on public.consent for select to wasl_app using ((select app.everywhere('read', 'person')) or territory_code = any ((select app.territories('read', 'person'))::text[]) or centre_code = any ((select app.centres('read', 'person'))::text[]) or facility_code = any ((select app.facilities('read', 'person'))::text[]) or officer_id = (select app.own('read', 'person')) or person_id = any ((select app.opened('person'))::uuid[]) or person_id = any ((select app.sent('person'))::uuid[]));

drop policy if exists app_insert on public.consent;

create policy app_insert on public.consent for insert to wasl_app with check ((select app.everywhere('write', 'person')) or territory_code = any ((select app.territories('write', 'person'))::text[]) or centre_code = any ((select app.centres('write', 'person'))::text[]) or facility_code = any ((select app.facilities('write', 'person'))::text[]) or officer_id = (select app.own('write', 'person')));

drop policy if exists app_update on public.consent;

create policy app_update on public.consent for update to wasl_app using ((select app.everywhere('write', 'person')) or territory_code = any ((select app.territories('write', 'person'))::text[]) or centre_code = any ((select app.centres('write', 'person'))::text[]) or facility_code = any ((select app.facilities('write', 'person'))::text[]) or officer_id = (select app.own('write', 'person'))) with check ((select app.everywhere('write', 'person')) or territory_code = any ((select app.territories('write', 'person'))::text[]) or centre_code = any ((select app.centres('write', 'person'))::text[]) or facility_code = any ((select app.facilities('write', 'person'))::text[]) or officer_id = (select app.own('write', 'person')));

alter table public.contribution enable row level security;

alter table public.contribution force row level security;

revoke all on public.contribution from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.contribution;

create policy owner_all on public.contribution for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.contribution to wasl_app;

drop policy if exists app_select on public.contribution;

create policy app_select on public.contribution for select to wasl_app using ((select app.everywhere('read', 'agreement')) or territory_code = any ((select app.territories('read', 'agreement'))::text[]));

drop policy if exists app_insert on public.contribution;

create policy app_insert on public.contribution for insert to wasl_app with check ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[]));

drop policy if exists app_update on public.contribution;

create policy app_update on public.contribution for update to wasl_app using ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[])) with check ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[]));

alter table public.course enable row level security;

alter table public.course force row level security;

revoke all on public.course from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.course;

create policy owner_all on public.course for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.course to wasl_app;

drop policy if exists app_select on public.course;

create policy app_select on public.course for select to wasl_app using ((select app.everywhere('read', 'course')) or territory_code = any ((select app.territories('read', 'course'))::text[]) or centre_code = any ((select app.centres('read', 'course'))::text[]) or facility_code = any ((select app.facilities('read', 'course'))::text[]) or officer_id = (select app.own('read', 'course')));

drop policy if exists app_insert on public.course;

create policy app_insert on public.course for insert to wasl_app with check ((select app.everywhere('write', 'course')) or territory_code = any ((select app.territories('write', 'course'))::text[]) or centre_code = any ((select app.centres('write', 'course'))::text[]) or facility_code = any ((select app.facilities('write', 'course'))::text[]) or officer_id = (select app.own('write', 'course')));

drop policy if exists app_update on public.course;

create policy app_update on public.course for update to wasl_app using ((select app.everywhere('write', 'course')) or territory_code = any ((select app.territories('write', 'course'))::text[]) or centre_code = any ((select app.centres('write', 'course'))::text[]) or facility_code = any ((select app.facilities('write', 'course'))::text[]) or officer_id = (select app.own('write', 'course'))) with check ((select app.everywhere('write', 'course')) or territory_code = any ((select app.territories('write', 'course'))::text[]) or centre_code = any ((select app.centres('write', 'course'))::text[]) or facility_code = any ((select app.facilities('write', 'course'))::text[]) or officer_id = (select app.own('write', 'course')));

alter table public.delivery enable row level security;

alter table public.delivery force row level security;

revoke all on public.delivery from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.delivery;

create policy owner_all on public.delivery for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.delivery to wasl_app;

drop policy if exists app_select on public.delivery;

create policy app_select on public.delivery for select to wasl_app using ((select app.everywhere('read', 'procurement')) or territory_code = any ((select app.territories('read', 'procurement'))::text[]));

drop policy if exists app_insert on public.delivery;

create policy app_insert on public.delivery for insert to wasl_app with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

drop policy if exists app_update on public.delivery;

create policy app_update on public.delivery for update to wasl_app using ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[])) with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

alter table public.delivery_line enable row level security;

alter table public.delivery_line force row level security;

revoke all on public.delivery_line from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.delivery_line;

create policy owner_all on public.delivery_line for all to wasl_owner using (true) with check (true);

grant select, insert on public.delivery_line to wasl_app;

drop policy if exists app_select on public.delivery_line;

create policy app_select on public.delivery_line for select to wasl_app using ((select app.everywhere('read', 'procurement')) or territory_code = any ((select app.territories('read', 'procurement'))::text[]));

drop policy if exists app_insert on public.delivery_line;

create policy app_insert on public.delivery_line for insert to wasl_app with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

alter table public.diagnosis enable row level security;

alter table public.diagnosis force row level security;

revoke all on public.diagnosis from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.diagnosis;

create policy owner_all on public.diagnosis for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.diagnosis to wasl_app;

drop policy if exists app_select on public.diagnosis;

create policy app_select on public.diagnosis for select to wasl_app using ((select app.everywhere('read', 'diagnosis')) or territory_code = any ((select app.territories('read', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('read', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('read', 'diagnosis'))::text[]) or officer_id = (select app.own('read', 'diagnosis')) or case_id = any ((select app.opened('case'))::uuid[]) or case_id = any ((select app.sent('case'))::uuid[]));

drop policy if exists app_insert on public.diagnosis;

create policy app_insert on public.diagnosis for insert to wasl_app with check ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis')));

drop policy if exists app_update on public.diagnosis;

create policy app_update on public.diagnosis for update to wasl_app using ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis'))) with check ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis')));

alter table public.diagnosis_health enable row level security;

alter table public.diagnosis_health force row level security;

revoke all on public.diagnosis_health from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.diagnosis_health;

create policy owner_all on public.diagnosis_health for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.diagnosis_health to wasl_app;

drop policy if exists app_select on public.diagnosis_health;

create policy app_select on public.diagnosis_health for select to wasl_app using ((select app.everywhere('read', 'health')) or territory_code = any ((select app.territories('read', 'health'))::text[]) or centre_code = any ((select app.centres('read', 'health'))::text[]) or facility_code = any ((select app.facilities('read', 'health'))::text[]) or officer_id = (select app.own('read', 'health')));

drop policy if exists app_insert on public.diagnosis_health;

create policy app_insert on public.diagnosis_health for insert to wasl_app with check ((select app.everywhere('write', 'health')) or territory_code = any ((select app.territories('write', 'health'))::text[]) or centre_code = any ((select app.centres('write', 'health'))::text[]) or facility_code = any ((select app.facilities('write', 'health'))::text[]) or officer_id = (select app.own('write', 'health')));

drop policy if exists app_update on public.diagnosis_health;

create policy app_update on public.diagnosis_health for update to wasl_app using ((select app.everywhere('write', 'health')) or territory_code = any ((select app.territories('write', 'health'))::text[]) or centre_code = any ((select app.centres('write', 'health'))::text[]) or facility_code = any ((select app.facilities('write', 'health'))::text[]) or officer_id = (select app.own('write', 'health'))) with check ((select app.everywhere('write', 'health')) or territory_code = any ((select app.territories('write', 'health'))::text[]) or centre_code = any ((select app.centres('write', 'health'))::text[]) or facility_code = any ((select app.facilities('write', 'health'))::text[]) or officer_id = (select app.own('write', 'health')));

grant select, update on public.diagnosis_health to wasl_worker;

drop policy if exists worker_select on public.diagnosis_health;

create policy worker_select on public.diagnosis_health for select to wasl_worker using (true);

drop policy if exists worker_update on public.diagnosis_health;

create policy worker_update on public.diagnosis_health for update to wasl_worker using (true) with check (true);

alter table public.diagnosis_obstacle enable row level security;

alter table public.diagnosis_obstacle force row level security;

revoke all on public.diagnosis_obstacle from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.diagnosis_obstacle;

create policy owner_all on public.diagnosis_obstacle for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.diagnosis_obstacle to wasl_app;

drop policy if exists app_select on public.diagnosis_obstacle;

create policy app_select on public.diagnosis_obstacle for select to wasl_app using ((select app.everywhere('read', 'diagnosis')) or territory_code = any ((select app.territories('read', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('read', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('read', 'diagnosis'))::text[]) or officer_id = (select app.own('read', 'diagnosis')) or diagnosis_id in (select d.id from diagnosis d where d.case_id = any ((select app.sent('case'))::uuid[])));

drop policy if exists app_insert on public.diagnosis_obstacle;

create policy app_insert on public.diagnosis_obstacle for insert to wasl_app with check ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis')));

drop policy if exists app_update on public.diagnosis_obstacle;

create policy app_update on public.diagnosis_obstacle for update to wasl_app using ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis'))) with check ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis')));

alter table public.diagnosis_sitting enable row level security;

alter table public.diagnosis_sitting force row level security;

revoke all on public.diagnosis_sitting from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.diagnosis_sitting;

create policy owner_all on public.diagnosis_sitting for all to wasl_owner using (true) with check (true);

grant select, insert on public.diagnosis_sitting to wasl_app;

drop policy if exists app_select on public.diagnosis_sitting;

create policy app_select on public.diagnosis_sitting for select to wasl_app using ((select app.everywhere('read', 'diagnosis')) or territory_code = any ((select app.territories('read', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('read', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('read', 'diagnosis'))::text[]) or officer_id = (select app.own('read', 'diagnosis')) or diagnosis_id in (select d.id from diagnosis d where d.case_id = any ((select app.sent('case'))::uuid[])));

drop policy if exists app_insert on public.diagnosis_sitting;

create policy app_insert on public.diagnosis_sitting for insert to wasl_app with check ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis')));

alter table public.diagnosis_skill enable row level security;

alter table public.diagnosis_skill force row level security;

revoke all on public.diagnosis_skill from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.diagnosis_skill;

create policy owner_all on public.diagnosis_skill for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.diagnosis_skill to wasl_app;

drop policy if exists app_select on public.diagnosis_skill;

create policy app_select on public.diagnosis_skill for select to wasl_app using ((select app.everywhere('read', 'diagnosis')) or territory_code = any ((select app.territories('read', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('read', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('read', 'diagnosis'))::text[]) or officer_id = (select app.own('read', 'diagnosis')) or diagnosis_id in (select d.id from diagnosis d where d.case_id = any ((select app.sent('case'))::uuid[])));

drop policy if exists app_insert on public.diagnosis_skill;

create policy app_insert on public.diagnosis_skill for insert to wasl_app with check ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis')));

drop policy if exists app_update on public.diagnosis_skill;

create policy app_update on public.diagnosis_skill for update to wasl_app using ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis'))) with check ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis')));

alter table public.distribution_counter enable row level security;

alter table public.distribution_counter force row level security;

revoke all on public.distribution_counter from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.distribution_counter;

create policy owner_all on public.distribution_counter for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.distribution_counter to wasl_app;

drop policy if exists app_select on public.distribution_counter;

create policy app_select on public.distribution_counter for select to wasl_app using (true);

drop policy if exists app_insert on public.distribution_counter;

create policy app_insert on public.distribution_counter for insert to wasl_app with check (true);

drop policy if exists app_update on public.distribution_counter;

create policy app_update on public.distribution_counter for update to wasl_app using (true) with check (true);

alter table public.distribution_event enable row level security;

alter table public.distribution_event force row level security;

revoke all on public.distribution_event from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.distribution_event;

create policy owner_all on public.distribution_event for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.distribution_event to wasl_app;

drop policy if exists app_select on public.distribution_event;

create policy app_select on public.distribution_event for select to wasl_app using ((select app.everywhere('read', 'distribution')) or territory_code = any ((select app.territories('read', 'distribution'))::text[]));

drop policy if exists app_insert on public.distribution_event;

create policy app_insert on public.distribution_event for insert to wasl_app with check ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]));

drop policy if exists app_update on public.distribution_event;

create policy app_update on public.distribution_event for update to wasl_app using ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[])) with check ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]));

grant select on public.distribution_event to wasl_worker;

drop policy if exists worker_select on public.distribution_event;

create policy worker_select on public.distribution_event for select to wasl_worker using (true);

alter table public.document enable row level security;

alter table public.document force row level security;

revoke all on public.document from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.document;

create policy owner_all on public.document for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.document to wasl_app;

drop policy if exists app_select on public.document;

create policy app_select on public.document for select to wasl_app using ((select app.everywhere('read', 'document')) or territory_code = any ((select app.territories('read', 'document'))::text[]) or centre_code = any ((select app.centres('read', 'document'))::text[]) or officer_id = (select app.own('read', 'document')));

drop policy if exists app_insert on public.document;

create policy app_insert on public.document for insert to wasl_app with check ((select app.everywhere('write', 'document')) or territory_code = any ((select app.territories('write', 'document'))::text[]) or centre_code = any ((select app.centres('write', 'document'))::text[]) or officer_id = (select app.own('write', 'document')));

drop policy if exists app_update on public.document;

create policy app_update on public.document for update to wasl_app using ((select app.everywhere('write', 'document')) or territory_code = any ((select app.territories('write', 'document'))::text[]) or centre_code = any ((select app.centres('write', 'document'))::text[]) or officer_id = (select app.own('write', 'document'))) with check ((select app.everywhere('write', 'document')) or territory_code = any ((select app.territories('write', 'document'))::text[]) or centre_code = any ((select app.centres('write', 'document'))::text[]) or officer_id = (select app.own('write', 'document')));

grant select, update on public.document to wasl_worker;

drop policy if exists worker_select on public.document;

create policy worker_select on public.document for select to wasl_worker using (true);

drop policy if exists worker_update on public.document;

create policy worker_update on public.document for update to wasl_worker using (true) with check (true);

alter table public.document_counter enable row level security;

alter table public.document_counter force row level security;

revoke all on public.document_counter from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.document_counter;

create policy owner_all on public.document_counter for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.document_counter to wasl_app;

drop policy if exists app_select on public.document_counter;

create policy app_select on public.document_counter for select to wasl_app using (true);

drop policy if exists app_insert on public.document_counter;

create policy app_insert on public.document_counter for insert to wasl_app with check (true);

drop policy if exists app_update on public.document_counter;

create policy app_update on public.document_counter for update to wasl_app using (true) with check (true);

alter table public.document_identity enable row level security;

alter table public.document_identity force row level security;

revoke all on public.document_identity from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.document_identity;

create policy owner_all on public.document_identity for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.document_identity to wasl_app;

drop policy if exists app_select on public.document_identity;

create policy app_select on public.document_identity for select to wasl_app using ((select app.everywhere('read', 'identity')) or territory_code = any ((select app.territories('read', 'identity'))::text[]) or centre_code = any ((select app.centres('read', 'identity'))::text[]) or officer_id = (select app.own('read', 'identity')));

drop policy if exists app_insert on public.document_identity;

create policy app_insert on public.document_identity for insert to wasl_app with check ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity')));

drop policy if exists app_update on public.document_identity;

create policy app_update on public.document_identity for update to wasl_app using ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity'))) with check ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity')));

grant select on public.document_identity to wasl_worker;

drop policy if exists worker_select on public.document_identity;

create policy worker_select on public.document_identity for select to wasl_worker using (true);

alter table public.enrolment enable row level security;

alter table public.enrolment force row level security;

revoke all on public.enrolment from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.enrolment;

create policy owner_all on public.enrolment for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.enrolment to wasl_app;

drop policy if exists app_select on public.enrolment;

create policy app_select on public.enrolment for select to wasl_app using ((select app.everywhere('read', 'training')) or territory_code = any ((select app.territories('read', 'training'))::text[]) or centre_code = any ((select app.centres('read', 'training'))::text[]) or facility_code = any ((select app.facilities('read', 'training'))::text[]) or officer_id = (select app.own('read', 'training')) or trainer_id = (select app.own('read', 'training')) or case_id = any ((select app.sent('case'))::uuid[]));

drop policy if exists app_insert on public.enrolment;

create policy app_insert on public.enrolment for insert to wasl_app with check ((select app.everywhere('write', 'training')) or territory_code = any ((select app.territories('write', 'training'))::text[]) or centre_code = any ((select app.centres('write', 'training'))::text[]) or facility_code = any ((select app.facilities('write', 'training'))::text[]) or officer_id = (select app.own('write', 'training')) or trainer_id = (select app.own('write', 'training')));

drop policy if exists app_update on public.enrolment;

create policy app_update on public.enrolment for update to wasl_app using ((select app.everywhere('write', 'training')) or territory_code = any ((select app.territories('write', 'training'))::text[]) or centre_code = any ((select app.centres('write', 'training'))::text[]) or facility_code = any ((select app.facilities('write', 'training'))::text[]) or officer_id = (select app.own('write', 'training')) or trainer_id = (select app.own('write', 'training'))) with check ((select app.everywhere('write', 'training')) or territory_code = any ((select app.territories('write', 'training'))::text[]) or centre_code = any ((select app.centres('write', 'training'))::text[]) or facility_code = any ((select app.facilities('write', 'training'))::text[]) or officer_id = (select app.own('write', 'training')) or trainer_id = (select app.own('write', 'training')));

alter table public.event_entry enable row level security;

alter table public.event_entry force row level security;

revoke all on public.event_entry from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.event_entry;

create policy owner_all on public.event_entry for all to wasl_owner using (true) with check (true);

grant select, insert, update, delete on public.event_entry to wasl_app;

drop policy if exists app_select on public.event_entry;

create policy app_select on public.event_entry for select to wasl_app using ((select app.everywhere('read', 'distribution')) or territory_code = any ((select app.territories('read', 'distribution'))::text[]) or centre_code = any ((select app.centres('read', 'distribution'))::text[]) or officer_id = (select app.own('read', 'distribution')));

drop policy if exists app_insert on public.event_entry;

create policy app_insert on public.event_entry for insert to wasl_app with check ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]) or centre_code = any ((select app.centres('write', 'distribution'))::text[]) or officer_id = (select app.own('write', 'distribution')));

drop policy if exists app_update on public.event_entry;

create policy app_update on public.event_entry for update to wasl_app using ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]) or centre_code = any ((select app.centres('write', 'distribution'))::text[]) or officer_id = (select app.own('write', 'distribution'))) with check ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]) or centre_code = any ((select app.centres('write', 'distribution'))::text[]) or officer_id = (select app.own('write', 'distribution')));

drop policy if exists app_delete on public.event_entry;

create policy app_delete on public.event_entry for delete to wasl_app using (((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]) or centre_code = any ((select app.centres('write', 'distribution'))::text[]) or officer_id = (select app.own('write', 'distribution'))) and exists (select from distribution_event e where e.id = event_id and e.state in ('DRAFT', 'PLANNED')));

alter table public.facility enable row level security;

alter table public.facility force row level security;

revoke all on public.facility from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.facility;

create policy owner_all on public.facility for all to wasl_owner using (true) with check (true);

grant select on public.facility to wasl_app;

drop policy if exists app_select on public.facility;

create policy app_select on public.facility for select to wasl_app using (true);

grant select on public.facility to wasl_worker;

drop policy if exists worker_select on public.facility;

create policy worker_select on public.facility for select to wasl_worker using (true);

alter table public.feasibility_study enable row level security;

alter table public.feasibility_study force row level security;

revoke all on public.feasibility_study from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.feasibility_study;

create policy owner_all on public.feasibility_study for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.feasibility_study to wasl_app;

drop policy if exists app_select on public.feasibility_study;

create policy app_select on public.feasibility_study for select to wasl_app using ((select app.everywhere('read', 'microProject')) or territory_code = any ((select app.territories('read', 'microProject'))::text[]) or centre_code = any ((select app.centres('read', 'microProject'))::text[]) or officer_id = (select app.own('read', 'microProject')));

drop policy if exists app_insert on public.feasibility_study;

create policy app_insert on public.feasibility_study for insert to wasl_app with check ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject')));

drop policy if exists app_update on public.feasibility_study;

create policy app_update on public.feasibility_study for update to wasl_app using ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject'))) with check ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject')));

alter table public.follow_up_plan enable row level security;

alter table public.follow_up_plan force row level security;

revoke all on public.follow_up_plan from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.follow_up_plan;

create policy owner_all on public.follow_up_plan for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.follow_up_plan to wasl_app;

drop policy if exists app_select on public.follow_up_plan;

create policy app_select on public.follow_up_plan for select to wasl_app using ((select app.everywhere('read', 'followUp')) or territory_code = any ((select app.territories('read', 'followUp'))::text[]) or centre_code = any ((select app.centres('read', 'followUp'))::text[]) or officer_id = (select app.own('read', 'followUp')));

drop policy if exists app_insert on public.follow_up_plan;

create policy app_insert on public.follow_up_plan for insert to wasl_app with check ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp')));

drop policy if exists app_update on public.follow_up_plan;

create policy app_update on public.follow_up_plan for update to wasl_app using ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp'))) with check ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp')));

alter table public.follow_up_rule enable row level security;

alter table public.follow_up_rule force row level security;

revoke all on public.follow_up_rule from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.follow_up_rule;

create policy owner_all on public.follow_up_rule for all to wasl_owner using (true) with check (true);

grant select on public.follow_up_rule to wasl_app;

drop policy if exists app_select on public.follow_up_rule;

create policy app_select on public.follow_up_rule for select to wasl_app using (true);

grant select on public.follow_up_rule to wasl_worker;

drop policy if exists worker_select on public.follow_up_rule;

create policy worker_select on public.follow_up_rule for select to wasl_worker using (true);

alter table public.handover enable row level security;

alter table public.handover force row level security;

revoke all on public.handover from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.handover;

create policy owner_all on public.handover for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.handover to wasl_app;

drop policy if exists app_select on public.handover;

create policy app_select on public.handover for select to wasl_app using ((select app.everywhere('read', 'distribution')) or territory_code = any ((select app.territories('read', 'distribution'))::text[]) or centre_code = any ((select app.centres('read', 'distribution'))::text[]) or officer_id = (select app.own('read', 'distribution')));

drop policy if exists app_insert on public.handover;

create policy app_insert on public.handover for insert to wasl_app with check ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]) or centre_code = any ((select app.centres('write', 'distribution'))::text[]) or officer_id = (select app.own('write', 'distribution')));

drop policy if exists app_update on public.handover;

create policy app_update on public.handover for update to wasl_app using ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]) or centre_code = any ((select app.centres('write', 'distribution'))::text[]) or officer_id = (select app.own('write', 'distribution'))) with check ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]) or centre_code = any ((select app.centres('write', 'distribution'))::text[]) or officer_id = (select app.own('write', 'distribution')));

grant select on public.handover to wasl_worker;

drop policy if exists worker_select on public.handover;

create policy worker_select on public.handover for select to wasl_worker using (true);

alter table public.handover_line enable row level security;

alter table public.handover_line force row level security;

revoke all on public.handover_line from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.handover_line;

create policy owner_all on public.handover_line for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.handover_line to wasl_app;

drop policy if exists app_select on public.handover_line;

create policy app_select on public.handover_line for select to wasl_app using ((select app.everywhere('read', 'distribution')) or territory_code = any ((select app.territories('read', 'distribution'))::text[]) or centre_code = any ((select app.centres('read', 'distribution'))::text[]) or officer_id = (select app.own('read', 'distribution')));

drop policy if exists app_insert on public.handover_line;

create policy app_insert on public.handover_line for insert to wasl_app with check ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]) or centre_code = any ((select app.centres('write', 'distribution'))::text[]) or officer_id = (select app.own('write', 'distribution')));

drop policy if exists app_update on public.handover_line;

create policy app_update on public.handover_line for update to wasl_app using ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]) or centre_code = any ((select app.centres('write', 'distribution'))::text[]) or officer_id = (select app.own('write', 'distribution'))) with check ((select app.everywhere('write', 'distribution')) or territory_code = any ((select app.territories('write', 'distribution'))::text[]) or centre_code = any ((select app.centres('write', 'distribution'))::text[]) or officer_id = (select app.own('write', 'distribution')));

alter table public.home_change enable row level security;

alter table public.home_change force row level security;

revoke all on public.home_change from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.home_change;

create policy owner_all on public.home_change for all to wasl_owner using (true) with check (true);

grant select, insert on public.home_change to wasl_app;

drop policy if exists app_select on public.home_change;

create policy app_select on public.home_change for select to wasl_app using ((select app.everywhere('read', 'casework')) or territory_code = any ((select app.territories('read', 'casework'))::text[]) or centre_code = any ((select app.centres('read', 'casework'))::text[]) or facility_code = any ((select app.facilities('read', 'casework'))::text[]) or officer_id = (select app.own('read', 'casework')) or case_id = any ((select app.sent('case'))::uuid[]));

drop policy if exists app_insert on public.home_change;

create policy app_insert on public.home_change for insert to wasl_app with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

alter table public.item_type enable row level security;

alter table public.item_type force row level security;

revoke all on public.item_type from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.item_type;

create policy owner_all on public.item_type for all to wasl_owner using (true) with check (true);

grant select on public.item_type to wasl_app;

drop policy if exists app_select on public.item_type;

create policy app_select on public.item_type for select to wasl_app using (true);

grant select on public.item_type to wasl_worker;

drop policy if exists worker_select on public.item_type;

create policy worker_select on public.item_type for select to wasl_worker using (true);

alter table public.kit enable row level security;

alter table public.kit force row level security;

revoke all on public.kit from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.kit;

create policy owner_all on public.kit for all to wasl_owner using (true) with check (true);

grant select on public.kit to wasl_app;

drop policy if exists app_select on public.kit;

create policy app_select on public.kit for select to wasl_app using (true);

grant select on public.kit to wasl_worker;

drop policy if exists worker_select on public.kit;

create policy worker_select on public.kit for select to wasl_worker using (true);

alter table public.kit_line enable row level security;

alter table public.kit_line force row level security;

revoke all on public.kit_line from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.kit_line;

create policy owner_all on public.kit_line for all to wasl_owner using (true) with check (true);

grant select on public.kit_line to wasl_app;

drop policy if exists app_select on public.kit_line;

create policy app_select on public.kit_line for select to wasl_app using (true);

grant select on public.kit_line to wasl_worker;

drop policy if exists worker_select on public.kit_line;

create policy worker_select on public.kit_line for select to wasl_worker using (true);

alter table public.kit_skill enable row level security;

alter table public.kit_skill force row level security;

revoke all on public.kit_skill from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.kit_skill;

create policy owner_all on public.kit_skill for all to wasl_owner using (true) with check (true);

grant select on public.kit_skill to wasl_app;

drop policy if exists app_select on public.kit_skill;

create policy app_select on public.kit_skill for select to wasl_app using (true);

grant select on public.kit_skill to wasl_worker;

drop policy if exists worker_select on public.kit_skill;

create policy worker_select on public.kit_skill for select to wasl_worker using (true);

alter table public.ledger_entry enable row level security;

alter table public.ledger_entry force row level security;

revoke all on public.ledger_entry from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.ledger_entry;

create policy owner_all on public.ledger_entry for all to wasl_owner using (true) with check (true);

grant select, insert on public.ledger_entry to wasl_app;

drop policy if exists app_select on public.ledger_entry;

create policy app_select on public.ledger_entry for select to wasl_app using ((select app.everywhere('read', 'agreement')) or territory_code = any ((select app.territories('read', 'agreement'))::text[]));

drop policy if exists app_insert on public.ledger_entry;

create policy app_insert on public.ledger_entry for insert to wasl_app with check ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[]));

alter table public.life_answer enable row level security;

alter table public.life_answer force row level security;

revoke all on public.life_answer from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.life_answer;

create policy owner_all on public.life_answer for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.life_answer to wasl_app;

drop policy if exists app_select on public.life_answer;

create policy app_select on public.life_answer for select to wasl_app using ((select app.everywhere('read', 'diagnosis')) or territory_code = any ((select app.territories('read', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('read', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('read', 'diagnosis'))::text[]) or officer_id = (select app.own('read', 'diagnosis')) or diagnosis_id in (select d.id from diagnosis d where d.case_id = any ((select app.sent('case'))::uuid[])));

drop policy if exists app_insert on public.life_answer;

create policy app_insert on public.life_answer for insert to wasl_app with check ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis')));

drop policy if exists app_update on public.life_answer;

create policy app_update on public.life_answer for update to wasl_app using ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis'))) with check ((select app.everywhere('write', 'diagnosis')) or territory_code = any ((select app.territories('write', 'diagnosis'))::text[]) or centre_code = any ((select app.centres('write', 'diagnosis'))::text[]) or facility_code = any ((select app.facilities('write', 'diagnosis'))::text[]) or officer_id = (select app.own('write', 'diagnosis')));

alter table public.life_project enable row level security;

alter table public.life_project force row level security;

revoke all on public.life_project from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.life_project;

create policy owner_all on public.life_project for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.life_project to wasl_app;

drop policy if exists app_select on public.life_project;

create policy app_select on public.life_project for select to wasl_app using ((select app.everywhere('read', 'casework')) or territory_code = any ((select app.territories('read', 'casework'))::text[]) or centre_code = any ((select app.centres('read', 'casework'))::text[]) or facility_code = any ((select app.facilities('read', 'casework'))::text[]) or officer_id = (select app.own('read', 'casework')) or case_id = any ((select app.sent('case'))::uuid[]));

drop policy if exists app_insert on public.life_project;

create policy app_insert on public.life_project for insert to wasl_app with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

drop policy if exists app_update on public.life_project;

create policy app_update on public.life_project for update to wasl_app using ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework'))) with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

alter table public.life_step enable row level security;

alter table public.life_step force row level security;

revoke all on public.life_step from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.life_step;

create policy owner_all on public.life_step for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.life_step to wasl_app;

drop policy if exists app_select on public.life_step;

create policy app_select on public.life_step for select to wasl_app using ((select app.everywhere('read', 'casework')) or territory_code = any ((select app.territories('read', 'casework'))::text[]) or centre_code = any ((select app.centres('read', 'casework'))::text[]) or facility_code = any ((select app.facilities('read', 'casework'))::text[]) or officer_id = (select app.own('read', 'casework')) or life_project_id in (select l.id from life_project l where l.case_id = any ((select app.sent('case'))::uuid[])));

drop policy if exists app_insert on public.life_step;

create policy app_insert on public.life_step for insert to wasl_app with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

drop policy if exists app_update on public.life_step;

create policy app_update on public.life_step for update to wasl_app using ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework'))) with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

alter table public.micro_project enable row level security;

alter table public.micro_project force row level security;

revoke all on public.micro_project from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.micro_project;

create policy owner_all on public.micro_project for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.micro_project to wasl_app;

drop policy if exists app_select on public.micro_project;

create policy app_select on public.micro_project for select to wasl_app using ((select app.everywhere('read', 'microProject')) or territory_code = any ((select app.territories('read', 'microProject'))::text[]) or centre_code = any ((select app.centres('read', 'microProject'))::text[]) or officer_id = (select app.own('read', 'microProject')));

drop policy if exists app_insert on public.micro_project;

create policy app_insert on public.micro_project for insert to wasl_app with check ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject')));

drop policy if exists app_update on public.micro_project;

create policy app_update on public.micro_project for update to wasl_app using ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject'))) with check ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject')));

alter table public.notice enable row level security;

alter table public.notice force row level security;

revoke all on public.notice from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.notice;

create policy owner_all on public.notice for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.notice to wasl_app;

drop policy if exists app_select on public.notice;

create policy app_select on public.notice for select to wasl_app using (staff_id = (select app.actor()));

drop policy if exists app_insert on public.notice;

create policy app_insert on public.notice for insert to wasl_app with check (staff_id = (select app.actor()));

drop policy if exists app_update on public.notice;

create policy app_update on public.notice for update to wasl_app using (staff_id = (select app.actor())) with check (staff_id = (select app.actor()));

grant select, insert on public.notice to wasl_worker;

drop policy if exists worker_select on public.notice;

create policy worker_select on public.notice for select to wasl_worker using (true);

drop policy if exists worker_insert on public.notice;

create policy worker_insert on public.notice for insert to wasl_worker with check (true);

alter table public.notice_choice enable row level security;

alter table public.notice_choice force row level security;

revoke all on public.notice_choice from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.notice_choice;

create policy owner_all on public.notice_choice for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.notice_choice to wasl_app;

drop policy if exists app_select on public.notice_choice;

create policy app_select on public.notice_choice for select to wasl_app using (staff_id = (select app.actor()));

drop policy if exists app_insert on public.notice_choice;

create policy app_insert on public.notice_choice for insert to wasl_app with check (staff_id = (select app.actor()));

drop policy if exists app_update on public.notice_choice;

create policy app_update on public.notice_choice for update to wasl_app using (staff_id = (select app.actor())) with check (staff_id = (select app.actor()));

grant select on public.notice_choice to wasl_worker;

drop policy if exists worker_select on public.notice_choice;

create policy worker_select on public.notice_choice for select to wasl_worker using (true);

alter table public.notice_letter enable row level security;

alter table public.notice_letter force row level security;

revoke all on public.notice_letter from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.notice_letter;

create policy owner_all on public.notice_letter for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.notice_letter to wasl_app;

drop policy if exists app_select on public.notice_letter;

create policy app_select on public.notice_letter for select to wasl_app using (staff_id = (select app.actor()));

drop policy if exists app_insert on public.notice_letter;

create policy app_insert on public.notice_letter for insert to wasl_app with check (staff_id = (select app.actor()));

drop policy if exists app_update on public.notice_letter;

create policy app_update on public.notice_letter for update to wasl_app using (staff_id = (select app.actor())) with check (staff_id = (select app.actor()));

grant select, insert, update on public.notice_letter to wasl_worker;

drop policy if exists worker_select on public.notice_letter;

create policy worker_select on public.notice_letter for select to wasl_worker using (true);

drop policy if exists worker_insert on public.notice_letter;

create policy worker_insert on public.notice_letter for insert to wasl_worker with check (true);

drop policy if exists worker_update on public.notice_letter;

create policy worker_update on public.notice_letter for update to wasl_worker using (true) with check (true);

alter table public.offer enable row level security;

alter table public.offer force row level security;

revoke all on public.offer from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.offer;

create policy owner_all on public.offer for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.offer to wasl_app;

drop policy if exists app_select on public.offer;

create policy app_select on public.offer for select to wasl_app using ((select app.everywhere('read', 'procurement')) or territory_code = any ((select app.territories('read', 'procurement'))::text[]));

drop policy if exists app_insert on public.offer;

create policy app_insert on public.offer for insert to wasl_app with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

drop policy if exists app_update on public.offer;

create policy app_update on public.offer for update to wasl_app using ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[])) with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

alter table public.offer_price enable row level security;

alter table public.offer_price force row level security;

revoke all on public.offer_price from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.offer_price;

create policy owner_all on public.offer_price for all to wasl_owner using (true) with check (true);

grant select, insert on public.offer_price to wasl_app;

drop policy if exists app_select on public.offer_price;

create policy app_select on public.offer_price for select to wasl_app using ((select app.everywhere('read', 'procurement')) or territory_code = any ((select app.territories('read', 'procurement'))::text[]));

drop policy if exists app_insert on public.offer_price;

create policy app_insert on public.offer_price for insert to wasl_app with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

alter table public.outcome enable row level security;

alter table public.outcome force row level security;

revoke all on public.outcome from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.outcome;

create policy owner_all on public.outcome for all to wasl_owner using (true) with check (true);

grant select, insert on public.outcome to wasl_app;

drop policy if exists app_select on public.outcome;

create policy app_select on public.outcome for select to wasl_app using ((select app.everywhere('read', 'followUp')) or territory_code = any ((select app.territories('read', 'followUp'))::text[]) or centre_code = any ((select app.centres('read', 'followUp'))::text[]) or officer_id = (select app.own('read', 'followUp')));

drop policy if exists app_insert on public.outcome;

create policy app_insert on public.outcome for insert to wasl_app with check ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp')));

alter table public.payment enable row level security;

alter table public.payment force row level security;

revoke all on public.payment from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.payment;

create policy owner_all on public.payment for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.payment to wasl_app;

drop policy if exists app_select on public.payment;

create policy app_select on public.payment for select to wasl_app using ((select app.everywhere('read', 'payment')) or territory_code = any ((select app.territories('read', 'payment'))::text[]));

drop policy if exists app_insert on public.payment;

create policy app_insert on public.payment for insert to wasl_app with check ((select app.everywhere('write', 'payment')) or territory_code = any ((select app.territories('write', 'payment'))::text[]));

drop policy if exists app_update on public.payment;

create policy app_update on public.payment for update to wasl_app using ((select app.everywhere('write', 'payment')) or territory_code = any ((select app.territories('write', 'payment'))::text[])) with check ((select app.everywhere('write', 'payment')) or territory_code = any ((select app.territories('write', 'payment'))::text[]));

alter table public.payment_counter enable row level security;

alter table public.payment_counter force row level security;

revoke all on public.payment_counter from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.payment_counter;

create policy owner_all on public.payment_counter for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.payment_counter to wasl_app;

drop policy if exists app_select on public.payment_counter;

create policy app_select on public.payment_counter for select to wasl_app using (true);

drop policy if exists app_insert on public.payment_counter;

create policy app_insert on public.payment_counter for insert to wasl_app with check (true);

drop policy if exists app_update on public.payment_counter;

create policy app_update on public.payment_counter for update to wasl_app using (true) with check (true);

alter table public.payment_part enable row level security;

alter table public.payment_part force row level security;

revoke all on public.payment_part from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.payment_part;

create policy owner_all on public.payment_part for all to wasl_owner using (true) with check (true);

grant select, insert on public.payment_part to wasl_app;

drop policy if exists app_select on public.payment_part;

create policy app_select on public.payment_part for select to wasl_app using ((select app.everywhere('read', 'payment')) or territory_code = any ((select app.territories('read', 'payment'))::text[]));

drop policy if exists app_insert on public.payment_part;

create policy app_insert on public.payment_part for insert to wasl_app with check ((select app.everywhere('write', 'payment')) or territory_code = any ((select app.territories('write', 'payment'))::text[]));

alter table public.person enable row level security;

alter table public.person force row level security;

revoke all on public.person from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.person;

create policy owner_all on public.person for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.person to wasl_app;

drop policy if exists app_select on public.person;

create policy app_select on public.person for select to wasl_app using ((select app.everywhere('read', 'person')) or territory_code = any ((select app.territories('read', 'person'))::text[]) or centre_code = any ((select app.centres('read', 'person'))::text[]) or facility_code = any ((select app.facilities('read', 'person'))::text[]) or officer_id = (select app.own('read', 'person')) or id = any ((select app.opened('person'))::uuid[]) or id = any ((select app.sent('person'))::uuid[]));

drop policy if exists app_insert on public.person;

create policy app_insert on public.person for insert to wasl_app with check ((select app.everywhere('write', 'person')) or territory_code = any ((select app.territories('write', 'person'))::text[]) or centre_code = any ((select app.centres('write', 'person'))::text[]) or facility_code = any ((select app.facilities('write', 'person'))::text[]) or officer_id = (select app.own('write', 'person')));

drop policy if exists app_update on public.person;

create policy app_update on public.person for update to wasl_app using ((select app.everywhere('write', 'person')) or territory_code = any ((select app.territories('write', 'person'))::text[]) or centre_code = any ((select app.centres('write', 'person'))::text[]) or facility_code = any ((select app.facilities('write', 'person'))::text[]) or officer_id = (select app.own('write', 'person'))) with check ((select app.everywhere('write', 'person')) or territory_code = any ((select app.territories('write', 'person'))::text[]) or centre_code = any ((select app.centres('write', 'person'))::text[]) or facility_code = any ((select app.facilities('write', 'person'))::text[]) or officer_id = (select app.own('write', 'person')));

alter table public.person_identity enable row level security;

alter table public.person_identity force row level security;

revoke all on public.person_identity from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.person_identity;

create policy owner_all on public.person_identity for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.person_identity to wasl_app;

drop policy if exists app_select on public.person_identity;

create policy app_select on public.person_identity for select to wasl_app using ((select app.everywhere('read', 'identity')) or territory_code = any ((select app.territories('read', 'identity'))::text[]) or centre_code = any ((select app.centres('read', 'identity'))::text[]) or facility_code = any ((select app.facilities('read', 'identity'))::text[]) or officer_id = (select app.own('read', 'identity')) or person_id = any ((select app.opened('person'))::uuid[]) or person_id = any ((select app.sent('person'))::uuid[]));

drop policy if exists app_insert on public.person_identity;

create policy app_insert on public.person_identity for insert to wasl_app with check ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or facility_code = any ((select app.facilities('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity')));

drop policy if exists app_update on public.person_identity;

create policy app_update on public.person_identity for update to wasl_app using ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or facility_code = any ((select app.facilities('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity'))) with check ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or facility_code = any ((select app.facilities('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity')));

grant select, update on public.person_identity to wasl_worker;

drop policy if exists worker_select on public.person_identity;

create policy worker_select on public.person_identity for select to wasl_worker using (true);

drop policy if exists worker_update on public.person_identity;

create policy worker_update on public.person_identity for update to wasl_worker using (true) with check (true);

alter table public.person_name_token enable row level security;

alter table public.person_name_token force row level security;

revoke all on public.person_name_token from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.person_name_token;

create policy owner_all on public.person_name_token for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.person_name_token to wasl_app;

drop policy if exists app_select on public.person_name_token;

create policy app_select on public.person_name_token for select to wasl_app using ((select app.everywhere('read', 'identity')) or territory_code = any ((select app.territories('read', 'identity'))::text[]) or centre_code = any ((select app.centres('read', 'identity'))::text[]) or facility_code = any ((select app.facilities('read', 'identity'))::text[]) or officer_id = (select app.own('read', 'identity')) or person_id = any ((select app.sent('person'))::uuid[]));

drop policy if exists app_insert on public.person_name_token;

create policy app_insert on public.person_name_token for insert to wasl_app with check ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or facility_code = any ((select app.facilities('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity')));

drop policy if exists app_update on public.person_name_token;

create policy app_update on public.person_name_token for update to wasl_app using ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or facility_code = any ((select app.facilities('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity'))) with check ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or facility_code = any ((select app.facilities('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity')));

alter table public.programme enable row level security;

alter table public.programme force row level security;

revoke all on public.programme from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.programme;

create policy owner_all on public.programme for all to wasl_owner using (true) with check (true);

grant select on public.programme to wasl_app;

drop policy if exists app_select on public.programme;

create policy app_select on public.programme for select to wasl_app using (true);

grant select on public.programme to wasl_worker;

drop policy if exists worker_select on public.programme;

create policy worker_select on public.programme for select to wasl_worker using (true);

alter table public.project_appeal enable row level security;

alter table public.project_appeal force row level security;

revoke all on public.project_appeal from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.project_appeal;

create policy owner_all on public.project_appeal for all to wasl_owner using (true) with check (true);

grant select, insert on public.project_appeal to wasl_app;

drop policy if exists app_select on public.project_appeal;

create policy app_select on public.project_appeal for select to wasl_app using ((select app.everywhere('read', 'microProject')) or territory_code = any ((select app.territories('read', 'microProject'))::text[]) or centre_code = any ((select app.centres('read', 'microProject'))::text[]) or officer_id = (select app.own('read', 'microProject')));

drop policy if exists app_insert on public.project_appeal;

create policy app_insert on public.project_appeal for insert to wasl_app with check ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject')));

alter table public.project_decision enable row level security;

alter table public.project_decision force row level security;

revoke all on public.project_decision from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.project_decision;

create policy owner_all on public.project_decision for all to wasl_owner using (true) with check (true);

grant select, insert on public.project_decision to wasl_app;

drop policy if exists app_select on public.project_decision;

create policy app_select on public.project_decision for select to wasl_app using ((select app.everywhere('read', 'microProject')) or territory_code = any ((select app.territories('read', 'microProject'))::text[]) or centre_code = any ((select app.centres('read', 'microProject'))::text[]) or officer_id = (select app.own('read', 'microProject')));

drop policy if exists app_insert on public.project_decision;

create policy app_insert on public.project_decision for insert to wasl_app with check ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject')));

alter table public.project_licence enable row level security;

alter table public.project_licence force row level security;

revoke all on public.project_licence from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.project_licence;

create policy owner_all on public.project_licence for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.project_licence to wasl_app;

drop policy if exists app_select on public.project_licence;

create policy app_select on public.project_licence for select to wasl_app using ((select app.everywhere('read', 'microProject')) or territory_code = any ((select app.territories('read', 'microProject'))::text[]) or centre_code = any ((select app.centres('read', 'microProject'))::text[]) or officer_id = (select app.own('read', 'microProject')));

drop policy if exists app_insert on public.project_licence;

create policy app_insert on public.project_licence for insert to wasl_app with check ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject')));

drop policy if exists app_update on public.project_licence;

create policy app_update on public.project_licence for update to wasl_app using ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject'))) with check ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject')));

alter table public.project_line enable row level security;

alter table public.project_line force row level security;

revoke all on public.project_line from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.project_line;

create policy owner_all on public.project_line for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.project_line to wasl_app;

drop policy if exists app_select on public.project_line;

create policy app_select on public.project_line for select to wasl_app using ((select app.everywhere('read', 'microProject')) or territory_code = any ((select app.territories('read', 'microProject'))::text[]) or centre_code = any ((select app.centres('read', 'microProject'))::text[]) or officer_id = (select app.own('read', 'microProject')));

drop policy if exists app_insert on public.project_line;

create policy app_insert on public.project_line for insert to wasl_app with check ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject')));

drop policy if exists app_update on public.project_line;

create policy app_update on public.project_line for update to wasl_app using ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject'))) with check ((select app.everywhere('write', 'microProject')) or territory_code = any ((select app.territories('write', 'microProject'))::text[]) or centre_code = any ((select app.centres('write', 'microProject'))::text[]) or officer_id = (select app.own('write', 'microProject')));

alter table public.project_obstacle enable row level security;

alter table public.project_obstacle force row level security;

revoke all on public.project_obstacle from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.project_obstacle;

create policy owner_all on public.project_obstacle for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.project_obstacle to wasl_app;

drop policy if exists app_select on public.project_obstacle;

create policy app_select on public.project_obstacle for select to wasl_app using ((select app.everywhere('read', 'followUp')) or territory_code = any ((select app.territories('read', 'followUp'))::text[]) or centre_code = any ((select app.centres('read', 'followUp'))::text[]) or officer_id = (select app.own('read', 'followUp')));

drop policy if exists app_insert on public.project_obstacle;

create policy app_insert on public.project_obstacle for insert to wasl_app with check ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp')));

drop policy if exists app_update on public.project_obstacle;

create policy app_update on public.project_obstacle for update to wasl_app using ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp'))) with check ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp')));

alter table public.purchase enable row level security;

alter table public.purchase force row level security;

revoke all on public.purchase from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.purchase;

create policy owner_all on public.purchase for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.purchase to wasl_app;

drop policy if exists app_select on public.purchase;

create policy app_select on public.purchase for select to wasl_app using ((select app.everywhere('read', 'procurement')) or territory_code = any ((select app.territories('read', 'procurement'))::text[]));

drop policy if exists app_insert on public.purchase;

create policy app_insert on public.purchase for insert to wasl_app with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

drop policy if exists app_update on public.purchase;

create policy app_update on public.purchase for update to wasl_app using ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[])) with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

alter table public.purchase_counter enable row level security;

alter table public.purchase_counter force row level security;

revoke all on public.purchase_counter from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.purchase_counter;

create policy owner_all on public.purchase_counter for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.purchase_counter to wasl_app;

drop policy if exists app_select on public.purchase_counter;

create policy app_select on public.purchase_counter for select to wasl_app using (true);

drop policy if exists app_insert on public.purchase_counter;

create policy app_insert on public.purchase_counter for insert to wasl_app with check (true);

drop policy if exists app_update on public.purchase_counter;

create policy app_update on public.purchase_counter for update to wasl_app using (true) with check (true);

alter table public.purchase_line enable row level security;

alter table public.purchase_line force row level security;

revoke all on public.purchase_line from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.purchase_line;

create policy owner_all on public.purchase_line for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.purchase_line to wasl_app;

drop policy if exists app_select on public.purchase_line;

create policy app_select on public.purchase_line for select to wasl_app using ((select app.everywhere('read', 'procurement')) or territory_code = any ((select app.territories('read', 'procurement'))::text[]));

drop policy if exists app_insert on public.purchase_line;

create policy app_insert on public.purchase_line for insert to wasl_app with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

drop policy if exists app_update on public.purchase_line;

create policy app_update on public.purchase_line for update to wasl_app using ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[])) with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

alter table public.referral enable row level security;

alter table public.referral force row level security;

revoke all on public.referral from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.referral;

create policy owner_all on public.referral for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.referral to wasl_app;

drop policy if exists app_select on public.referral;

create policy app_select on public.referral for select to wasl_app using ((select app.everywhere('read', 'casework')) or territory_code = any ((select app.territories('read', 'casework'))::text[]) or centre_code = any ((select app.centres('read', 'casework'))::text[]) or to_centre_code = any ((select app.centres('read', 'casework'))::text[]) or facility_code = any ((select app.facilities('read', 'casework'))::text[]) or officer_id = (select app.own('read', 'casework')) or case_id = any ((select app.sent('case'))::uuid[]));

drop policy if exists app_insert on public.referral;

create policy app_insert on public.referral for insert to wasl_app with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or to_centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

drop policy if exists app_update on public.referral;

create policy app_update on public.referral for update to wasl_app using ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or to_centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework'))) with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or centre_code = any ((select app.centres('write', 'casework'))::text[]) or to_centre_code = any ((select app.centres('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]) or officer_id = (select app.own('write', 'casework')));

alter table public.release_import enable row level security;

alter table public.release_import force row level security;

revoke all on public.release_import from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.release_import;

create policy owner_all on public.release_import for all to wasl_owner using (true) with check (true);

grant select, insert on public.release_import to wasl_app;

drop policy if exists app_select on public.release_import;

create policy app_select on public.release_import for select to wasl_app using ((select app.everywhere('read', 'casework')) or territory_code = any ((select app.territories('read', 'casework'))::text[]) or facility_code = any ((select app.facilities('read', 'casework'))::text[]));

drop policy if exists app_insert on public.release_import;

create policy app_insert on public.release_import for insert to wasl_app with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]));

alter table public.release_line enable row level security;

alter table public.release_line force row level security;

revoke all on public.release_line from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.release_line;

create policy owner_all on public.release_line for all to wasl_owner using (true) with check (true);

grant select, insert on public.release_line to wasl_app;

drop policy if exists app_select on public.release_line;

create policy app_select on public.release_line for select to wasl_app using ((select app.everywhere('read', 'casework')) or territory_code = any ((select app.territories('read', 'casework'))::text[]) or facility_code = any ((select app.facilities('read', 'casework'))::text[]));

drop policy if exists app_insert on public.release_line;

create policy app_insert on public.release_line for insert to wasl_app with check ((select app.everywhere('write', 'casework')) or territory_code = any ((select app.territories('write', 'casework'))::text[]) or facility_code = any ((select app.facilities('write', 'casework'))::text[]));

alter table public.sector enable row level security;

alter table public.sector force row level security;

revoke all on public.sector from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.sector;

create policy owner_all on public.sector for all to wasl_owner using (true) with check (true);

grant select on public.sector to wasl_app;

drop policy if exists app_select on public.sector;

create policy app_select on public.sector for select to wasl_app using (true);

grant select on public.sector to wasl_worker;

drop policy if exists worker_select on public.sector;

create policy worker_select on public.sector for select to wasl_worker using (true);

alter table public.session_counter enable row level security;

alter table public.session_counter force row level security;

revoke all on public.session_counter from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.session_counter;

create policy owner_all on public.session_counter for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.session_counter to wasl_app;

drop policy if exists app_select on public.session_counter;

create policy app_select on public.session_counter for select to wasl_app using (true);

drop policy if exists app_insert on public.session_counter;

create policy app_insert on public.session_counter for insert to wasl_app with check (true);

drop policy if exists app_update on public.session_counter;

create policy app_update on public.session_counter for update to wasl_app using (true) with check (true);

alter table public.session_seat enable row level security;

alter table public.session_seat force row level security;

revoke all on public.session_seat from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.session_seat;

create policy owner_all on public.session_seat for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.session_seat to wasl_app;

drop policy if exists app_select on public.session_seat;

create policy app_select on public.session_seat for select to wasl_app using ((select app.everywhere('read', 'committee')) or territory_code = any ((select app.territories('read', 'committee'))::text[]));

drop policy if exists app_insert on public.session_seat;

create policy app_insert on public.session_seat for insert to wasl_app with check ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[]));

drop policy if exists app_update on public.session_seat;

create policy app_update on public.session_seat for update to wasl_app using ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[])) with check ((select app.everywhere('write', 'committee')) or territory_code = any ((select app.territories('write', 'committee'))::text[]));

alter table public.signature enable row level security;

alter table public.signature force row level security;

revoke all on public.signature from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.signature;

create policy owner_all on public.signature for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.signature to wasl_app;

drop policy if exists app_select on public.signature;

create policy app_select on public.signature for select to wasl_app using ((select app.everywhere('read', 'identity')) or territory_code = any ((select app.territories('read', 'identity'))::text[]) or centre_code = any ((select app.centres('read', 'identity'))::text[]) or facility_code = any ((select app.facilities('read', 'identity'))::text[]) or officer_id = (select app.own('read', 'identity')));

drop policy if exists app_insert on public.signature;

create policy app_insert on public.signature for insert to wasl_app with check ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or facility_code = any ((select app.facilities('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity')));

drop policy if exists app_update on public.signature;

create policy app_update on public.signature for update to wasl_app using ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or facility_code = any ((select app.facilities('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity'))) with check ((select app.everywhere('write', 'identity')) or territory_code = any ((select app.territories('write', 'identity'))::text[]) or centre_code = any ((select app.centres('write', 'identity'))::text[]) or facility_code = any ((select app.facilities('write', 'identity'))::text[]) or officer_id = (select app.own('write', 'identity')));

grant select, update on public.signature to wasl_worker;

drop policy if exists worker_select on public.signature;

create policy worker_select on public.signature for select to wasl_worker using (true);

drop policy if exists worker_update on public.signature;

create policy worker_update on public.signature for update to wasl_worker using (true) with check (true);

alter table public.skill enable row level security;

alter table public.skill force row level security;

revoke all on public.skill from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.skill;

create policy owner_all on public.skill for all to wasl_owner using (true) with check (true);

grant select on public.skill to wasl_app;

drop policy if exists app_select on public.skill;

create policy app_select on public.skill for select to wasl_app using (true);

grant select on public.skill to wasl_worker;

drop policy if exists worker_select on public.skill;

create policy worker_select on public.skill for select to wasl_worker using (true);

alter table public.stay enable row level security;

alter table public.stay force row level security;

revoke all on public.stay from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.stay;

create policy owner_all on public.stay for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.stay to wasl_app;

drop policy if exists app_select on public.stay;

create policy app_select on public.stay for select to wasl_app using ((select app.everywhere('read', 'stay')) or territory_code = any ((select app.territories('read', 'stay'))::text[]) or centre_code = any ((select app.centres('read', 'stay'))::text[]) or facility_code = any ((select app.facilities('read', 'stay'))::text[]) or officer_id = (select app.own('read', 'stay')) or person_id = any ((select app.opened('person'))::uuid[]) or person_id = any ((select app.sent('person'))::uuid[]));

drop policy if exists app_insert on public.stay;

create policy app_insert on public.stay for insert to wasl_app with check ((select app.everywhere('write', 'stay')) or territory_code = any ((select app.territories('write', 'stay'))::text[]) or centre_code = any ((select app.centres('write', 'stay'))::text[]) or facility_code = any ((select app.facilities('write', 'stay'))::text[]) or officer_id = (select app.own('write', 'stay')));

drop policy if exists app_update on public.stay;

create policy app_update on public.stay for update to wasl_app using ((select app.everywhere('write', 'stay')) or territory_code = any ((select app.territories('write', 'stay'))::text[]) or centre_code = any ((select app.centres('write', 'stay'))::text[]) or facility_code = any ((select app.facilities('write', 'stay'))::text[]) or officer_id = (select app.own('write', 'stay'))) with check ((select app.everywhere('write', 'stay')) or territory_code = any ((select app.territories('write', 'stay'))::text[]) or centre_code = any ((select app.centres('write', 'stay'))::text[]) or facility_code = any ((select app.facilities('write', 'stay'))::text[]) or officer_id = (select app.own('write', 'stay')));

grant select, update on public.stay to wasl_worker;

drop policy if exists worker_select on public.stay;

create policy worker_select on public.stay for select to wasl_worker using (true);

drop policy if exists worker_update on public.stay;

create policy worker_update on public.stay for update to wasl_worker using (true) with check (true);

alter table public.supplier enable row level security;

alter table public.supplier force row level security;

revoke all on public.supplier from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.supplier;

create policy owner_all on public.supplier for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.supplier to wasl_app;

drop policy if exists app_select on public.supplier;

create policy app_select on public.supplier for select to wasl_app using ((select app.everywhere('read', 'supplier')));

drop policy if exists app_insert on public.supplier;

create policy app_insert on public.supplier for insert to wasl_app with check ((select app.everywhere('write', 'supplier')));

drop policy if exists app_update on public.supplier;

create policy app_update on public.supplier for update to wasl_app using ((select app.everywhere('write', 'supplier'))) with check ((select app.everywhere('write', 'supplier')));

alter table public.supplier_tie enable row level security;

alter table public.supplier_tie force row level security;

revoke all on public.supplier_tie from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.supplier_tie;

create policy owner_all on public.supplier_tie for all to wasl_owner using (true) with check (true);

grant select, insert on public.supplier_tie to wasl_app;

drop policy if exists app_select on public.supplier_tie;

create policy app_select on public.supplier_tie for select to wasl_app using ((select app.everywhere('read', 'procurement')) or territory_code = any ((select app.territories('read', 'procurement'))::text[]));

drop policy if exists app_insert on public.supplier_tie;

create policy app_insert on public.supplier_tie for insert to wasl_app with check ((select app.everywhere('write', 'procurement')) or territory_code = any ((select app.territories('write', 'procurement'))::text[]));

alter table public.support_action enable row level security;

alter table public.support_action force row level security;

revoke all on public.support_action from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.support_action;

create policy owner_all on public.support_action for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.support_action to wasl_app;

drop policy if exists app_select on public.support_action;

create policy app_select on public.support_action for select to wasl_app using ((select app.everywhere('read', 'followUp')) or territory_code = any ((select app.territories('read', 'followUp'))::text[]) or centre_code = any ((select app.centres('read', 'followUp'))::text[]) or officer_id = (select app.own('read', 'followUp')));

drop policy if exists app_insert on public.support_action;

create policy app_insert on public.support_action for insert to wasl_app with check ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp')));

drop policy if exists app_update on public.support_action;

create policy app_update on public.support_action for update to wasl_app using ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp'))) with check ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp')));

alter table public.task_note enable row level security;

alter table public.task_note force row level security;

revoke all on public.task_note from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.task_note;

create policy owner_all on public.task_note for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.task_note to wasl_app;

drop policy if exists app_select on public.task_note;

create policy app_select on public.task_note for select to wasl_app using (staff_id = (select app.actor()));

drop policy if exists app_insert on public.task_note;

create policy app_insert on public.task_note for insert to wasl_app with check (staff_id = (select app.actor()));

drop policy if exists app_update on public.task_note;

create policy app_update on public.task_note for update to wasl_app using (staff_id = (select app.actor())) with check (staff_id = (select app.actor()));

alter table public.territory enable row level security;

alter table public.territory force row level security;

revoke all on public.territory from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.territory;

create policy owner_all on public.territory for all to wasl_owner using (true) with check (true);

grant select on public.territory to wasl_app;

drop policy if exists app_select on public.territory;

create policy app_select on public.territory for select to wasl_app using (true);

grant select on public.territory to wasl_worker;

drop policy if exists worker_select on public.territory;

create policy worker_select on public.territory for select to wasl_worker using (true);

alter table public.tranche enable row level security;

alter table public.tranche force row level security;

revoke all on public.tranche from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.tranche;

create policy owner_all on public.tranche for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.tranche to wasl_app;

drop policy if exists app_select on public.tranche;

create policy app_select on public.tranche for select to wasl_app using ((select app.everywhere('read', 'agreement')) or territory_code = any ((select app.territories('read', 'agreement'))::text[]));

drop policy if exists app_insert on public.tranche;

create policy app_insert on public.tranche for insert to wasl_app with check ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[]));

drop policy if exists app_update on public.tranche;

create policy app_update on public.tranche for update to wasl_app using ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[])) with check ((select app.everywhere('write', 'agreement')) or territory_code = any ((select app.territories('write', 'agreement'))::text[]));

alter table public.visit enable row level security;

alter table public.visit force row level security;

revoke all on public.visit from public, wasl_app, wasl_worker;

drop policy if exists owner_all on public.visit;

create policy owner_all on public.visit for all to wasl_owner using (true) with check (true);

grant select, insert, update on public.visit to wasl_app;

drop policy if exists app_select on public.visit;

create policy app_select on public.visit for select to wasl_app using ((select app.everywhere('read', 'followUp')) or territory_code = any ((select app.territories('read', 'followUp'))::text[]) or centre_code = any ((select app.centres('read', 'followUp'))::text[]) or officer_id = (select app.own('read', 'followUp')));

drop policy if exists app_insert on public.visit;

create policy app_insert on public.visit for insert to wasl_app with check ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp')));

drop policy if exists app_update on public.visit;

create policy app_update on public.visit for update to wasl_app using ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp'))) with check ((select app.everywhere('write', 'followUp')) or territory_code = any ((select app.territories('write', 'followUp'))::text[]) or centre_code = any ((select app.centres('write', 'followUp'))::text[]) or officer_id = (select app.own('write', 'followUp')));

create or replace function app.carry_team() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  execute format('update %s set centre_code = $1, officer_id = $2 where %I = $3', tg_argv[0], tg_argv[1])
    using new.centre_code, new.officer_id, new.id;
  return null;
end $$;

revoke all on function app.carry_team() from public;

create or replace function app.carry_facility() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  execute format('update %s set facility_code = $1 where %I = $2', tg_argv[0], tg_argv[1])
    using new.facility_code, new.id;
  return null;
end $$;

revoke all on function app.carry_facility() from public;

create or replace trigger appointment_follows_facility_of_case_file
  after update of facility_code on case_file for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('appointment', 'case_id');

create or replace trigger attendance_follows_facility_of_enrolment
  after update of facility_code on enrolment for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('attendance', 'enrolment_id');

create or replace trigger case_contact_follows_facility_of_case_file
  after update of facility_code on case_file for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('case_contact', 'case_id');

create or replace trigger case_event_follows_facility_of_case_file
  after update of facility_code on case_file for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('case_event', 'case_id');

create or replace trigger case_transfer_follows_facility_of_case_file
  after update of facility_code on case_file for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('case_transfer', 'case_id');

create or replace trigger consent_follows_facility_of_person
  after update of facility_code on person for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('consent', 'person_id');

create or replace trigger diagnosis_follows_facility_of_case_file
  after update of facility_code on case_file for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('diagnosis', 'case_id');

create or replace trigger diagnosis_health_follows_facility_of_diagnosis
  after update of facility_code on diagnosis for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('diagnosis_health', 'diagnosis_id');

create or replace trigger diagnosis_health_follows_facility_of_person
  after update of facility_code on person for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('diagnosis_health', 'person_id');

create or replace trigger diagnosis_obstacle_follows_facility_of_diagnosis
  after update of facility_code on diagnosis for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('diagnosis_obstacle', 'diagnosis_id');

create or replace trigger diagnosis_sitting_follows_facility_of_diagnosis
  after update of facility_code on diagnosis for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('diagnosis_sitting', 'diagnosis_id');

create or replace trigger diagnosis_skill_follows_facility_of_diagnosis
  after update of facility_code on diagnosis for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('diagnosis_skill', 'diagnosis_id');

create or replace trigger enrolment_follows_facility_of_case_file
  after update of facility_code on case_file for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('enrolment', 'case_id');

create or replace trigger home_change_follows_facility_of_case_file
  after update of facility_code on case_file for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('home_change', 'case_id');

create or replace trigger life_answer_follows_facility_of_diagnosis
  after update of facility_code on diagnosis for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('life_answer', 'diagnosis_id');

create or replace trigger life_project_follows_facility_of_case_file
  after update of facility_code on case_file for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('life_project', 'case_id');

create or replace trigger life_step_follows_facility_of_life_project
  after update of facility_code on life_project for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('life_step', 'life_project_id');

create or replace trigger person_identity_follows_facility_of_person
  after update of facility_code on person for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('person_identity', 'person_id');

create or replace trigger person_name_token_follows_facility_of_person
  after update of facility_code on person for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('person_name_token', 'person_id');

create or replace trigger referral_follows_facility_of_case_file
  after update of facility_code on case_file for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('referral', 'case_id');

create or replace trigger stay_follows_facility_of_person
  after update of facility_code on person for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('stay', 'person_id');

create or replace trigger appointment_follows_team
  after update of centre_code, officer_id on case_file for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('appointment', 'case_id');

create or replace trigger asset_follows_team
  after update of centre_code, officer_id on micro_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('asset', 'micro_project_id');

create or replace trigger asset_check_follows_team
  after update of centre_code, officer_id on visit for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('asset_check', 'visit_id');

create or replace trigger attendance_follows_team
  after update of centre_code, officer_id on enrolment for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('attendance', 'enrolment_id');

create or replace trigger case_contact_follows_team
  after update of centre_code, officer_id on case_file for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('case_contact', 'case_id');

create or replace trigger case_event_follows_team
  after update of centre_code, officer_id on case_file for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('case_event', 'case_id');

create or replace trigger consent_follows_team
  after update of centre_code, officer_id on person for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('consent', 'person_id');

create or replace trigger diagnosis_follows_team
  after update of centre_code, officer_id on case_file for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('diagnosis', 'case_id');

create or replace trigger diagnosis_health_follows_team
  after update of centre_code, officer_id on diagnosis for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('diagnosis_health', 'diagnosis_id');

create or replace trigger diagnosis_obstacle_follows_team
  after update of centre_code, officer_id on diagnosis for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('diagnosis_obstacle', 'diagnosis_id');

create or replace trigger diagnosis_sitting_follows_team
  after update of centre_code, officer_id on diagnosis for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('diagnosis_sitting', 'diagnosis_id');

create or replace trigger diagnosis_skill_follows_team
  after update of centre_code, officer_id on diagnosis for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('diagnosis_skill', 'diagnosis_id');

create or replace trigger document_follows_team
  after update of centre_code, officer_id on handover for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('document', 'handover_id');

create or replace trigger document_identity_follows_team
  after update of centre_code, officer_id on document for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('document_identity', 'document_id');

create or replace trigger enrolment_follows_team
  after update of centre_code, officer_id on case_file for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('enrolment', 'case_id');

create or replace trigger event_entry_follows_team
  after update of centre_code, officer_id on micro_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('event_entry', 'micro_project_id');

create or replace trigger feasibility_study_follows_team
  after update of centre_code, officer_id on micro_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('feasibility_study', 'micro_project_id');

create or replace trigger follow_up_plan_follows_team
  after update of centre_code, officer_id on micro_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('follow_up_plan', 'micro_project_id');

create or replace trigger handover_follows_team
  after update of centre_code, officer_id on micro_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('handover', 'micro_project_id');

create or replace trigger handover_line_follows_team
  after update of centre_code, officer_id on micro_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('handover_line', 'micro_project_id');

create or replace trigger home_change_follows_team
  after update of centre_code, officer_id on case_file for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('home_change', 'case_id');

create or replace trigger life_answer_follows_team
  after update of centre_code, officer_id on diagnosis for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('life_answer', 'diagnosis_id');

create or replace trigger life_project_follows_team
  after update of centre_code, officer_id on case_file for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('life_project', 'case_id');

create or replace trigger life_step_follows_team
  after update of centre_code, officer_id on life_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('life_step', 'life_project_id');

create or replace trigger micro_project_follows_team
  after update of centre_code, officer_id on case_file for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('micro_project', 'case_id');

create or replace trigger outcome_follows_team
  after update of centre_code, officer_id on case_file for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('outcome', 'case_id');

create or replace trigger person_identity_follows_team
  after update of centre_code, officer_id on person for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('person_identity', 'person_id');

create or replace trigger person_name_token_follows_team
  after update of centre_code, officer_id on person for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('person_name_token', 'person_id');

create or replace trigger project_appeal_follows_team
  after update of centre_code, officer_id on micro_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('project_appeal', 'micro_project_id');

create or replace trigger project_decision_follows_team
  after update of centre_code, officer_id on micro_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('project_decision', 'micro_project_id');

create or replace trigger project_licence_follows_team
  after update of centre_code, officer_id on micro_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('project_licence', 'micro_project_id');

create or replace trigger project_line_follows_team
  after update of centre_code, officer_id on micro_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('project_line', 'micro_project_id');

create or replace trigger project_obstacle_follows_team
  after update of centre_code, officer_id on follow_up_plan for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('project_obstacle', 'plan_id');

create or replace trigger referral_follows_team
  after update of centre_code, officer_id on case_file for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('referral', 'case_id');

create or replace trigger signature_follows_team
  after update of centre_code, officer_id on micro_project for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('signature', 'micro_project_id');

create or replace trigger stay_follows_team
  after update of centre_code, officer_id on person for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('stay', 'person_id');

create or replace trigger support_action_follows_team
  after update of centre_code, officer_id on follow_up_plan for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('support_action', 'plan_id');

create or replace trigger visit_follows_team
  after update of centre_code, officer_id on follow_up_plan for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('visit', 'plan_id');

create or replace function app.settle_transfer(wanted uuid, next text, officer uuid, read_until date) returns void
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
    update referral r set state = 'ACCEPTED', accepted_on = sheet.answered_on, accepted_by_id = sheet.answered_by_id,
      readable_until = read_until, to_centre_code = sheet.to_centre_code, facility_code = null, version = r.version + 1, updated_at = now()
    where r.case_id = sheet.case_id and r.state = 'SENT';
    if not found then
      insert into referral (id, case_id, person_id, state, missing_papers, from_facility_code, to_centre_code, sent_on, sent_by_id,
        accepted_on, accepted_by_id, readable_until, territory_code, centre_code, officer_id, version, created_at, updated_at)
      select gen_random_uuid(), c.id, c.person_id, 'ACCEPTED', '{}', c.facility_code, sheet.to_centre_code, sheet.proposed_on,
        sheet.proposed_by_id, sheet.answered_on, sheet.answered_by_id, read_until, c.territory_code, c.centre_code, c.officer_id,
        1, now(), now()
      from case_file c where c.id = sheet.case_id and c.facility_code is not null;
    end if;
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
end $$;

revoke all on function app.settle_transfer(uuid, text, uuid, date) from public;

grant execute on function app.settle_transfer(uuid, text, uuid, date) to wasl_app;

create or replace function app.guard_handover() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from project_licence l where l.micro_project_id = new.micro_project_id
    and l.document_number is null and l.waived_by_id is null) then
    raise check_violation using message = 'a licence is missing', constraint = 'handover_licensed';
  end if;
  return new;
end $$;

create or replace function app.guard_handover_line() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from asset a where a.id = new.asset_id and a.accepted_by_id is not null) then
    raise check_violation using message = 'nobody accepted it', constraint = 'handover_line_accepted';
  end if;
  return new;
end $$;

revoke all on function app.guard_handover() from public;

revoke all on function app.guard_handover_line() from public;

create or replace trigger handover_is_licensed before insert on handover
  for each row execute function app.guard_handover();

create or replace trigger handover_line_is_accepted before insert on handover_line
  for each row execute function app.guard_handover_line();

create or replace function app.places_taken(wanted uuid) returns int
  language sql stable security definer set search_path = pg_catalog, public
  return (select count(*)::int from enrolment e where e.course_id = wanted and e.state in ('ENROLLED', 'IN_PROGRESS', 'COMPLETED', 'CERTIFIED', 'FAILED'));

create or replace function app.hold_places(wanted uuid) returns int
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from course c where c.id = wanted for update;
  return app.places_taken(wanted);
end $$;

create or replace function app.stop_course(wanted uuid, cause text) returns table (id uuid, state text)
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from course c where c.id = wanted and c.closed_on is not null and (
    app.everywhere('write', 'course')
    or c.officer_id = app.own('write', 'course')
    or c.centre_code = any (app.centres('write', 'course'))
    or c.facility_code = any (app.facilities('write', 'course'))
    or c.territory_code = any (app.territories('write', 'course'))))
  then
    raise insufficient_privilege using message = 'row-level security: no course to stop';
  end if;
  return query update enrolment e set version = e.version + 1, updated_at = now(),
    state = case when e.state = 'IN_PROGRESS' then 'INTERRUPTED' else 'DROPPED' end,
    interruption_reason = case when e.state = 'IN_PROGRESS' then cause end,
    drop_reason = case when e.state = 'ENROLLED' then 'COURSE_CLOSED' end
  where e.course_id = wanted and e.state in ('IN_PROGRESS', 'ENROLLED')
  returning e.id, e.state;
end $$;

revoke all on function app.places_taken(uuid) from public;

grant execute on function app.places_taken(uuid) to wasl_app;

revoke all on function app.hold_places(uuid) from public;

grant execute on function app.hold_places(uuid) to wasl_app;

revoke all on function app.stop_course(uuid, text) from public;

grant execute on function app.stop_course(uuid, text) to wasl_app;

create or replace function app.tell_case(wanted uuid, what text, happened date, about text) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  who uuid := app.actor();
begin
  -- Nobody acts: the owner loads data.
  if who is null then return; end if;
  insert into case_event (id, case_id, kind, happened_on, recorded_at, recorded_by_id, reason, reference,
    territory_code, centre_code, officer_id, facility_code)
  select gen_random_uuid(), c.id, what, coalesce(happened, (now() at time zone 'Africa/Casablanca')::date), now(), who, null, about,
    c.territory_code, c.centre_code, c.officer_id, c.facility_code
  from case_file c where c.id = wanted;
end $$;

revoke all on function app.tell_case(uuid, text, date, text) from public;

create or replace function app.tell_of_diagnosis() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and new.state = old.state then return null; end if;
  if new.state = 'SHARED' then perform app.tell_case(new.case_id, 'DIAGNOSIS_SHARED', new.person_signed_on, null); end if;
  if new.state = 'VALIDATED' then perform app.tell_case(new.case_id, 'DIAGNOSIS_VALIDATED', new.validated_on, null); end if;
  return null;
end $$;

revoke all on function app.tell_of_diagnosis() from public;

create or replace trigger diagnosis_is_told after insert or update of state on diagnosis for each row execute function app.tell_of_diagnosis();

create or replace function app.tell_of_enrolment() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and new.state = old.state then return null; end if;
  if new.state in ('ENROLLED', 'IN_PROGRESS', 'INTERRUPTED', 'CERTIFIED', 'FAILED', 'DROPPED') then
    perform app.tell_case(new.case_id, 'TRAINING_' || new.state, null, null);
  end if;
  return null;
end $$;

revoke all on function app.tell_of_enrolment() from public;

create or replace trigger enrolment_is_told after insert or update of state on enrolment for each row execute function app.tell_of_enrolment();

create or replace function app.tell_of_project_decision() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.tell_case(p.case_id, 'PROJECT_DECIDED', new.minutes_on, p.code) from micro_project p where p.id = new.micro_project_id;
  return null;
end $$;

revoke all on function app.tell_of_project_decision() from public;

create or replace trigger project_decision_is_told after insert on project_decision for each row execute function app.tell_of_project_decision();

create or replace function audit.append(entries json) returns void
  language plpgsql security definer set search_path = pg_catalog, audit as $$
declare
  who uuid;
  desk uuid;
  one record;
  place bigint;
  before text;
  written timestamptz(3);
  named text;
  moment text;
  made text;
begin
  select s.staff_id, s.handle into who, desk from auth.session s where s.id = current_setting('app.session', true);
  for one in
    select e.value ->> 'stream' as stream, e.value ->> 'action' as action, e.value ->> 'operation' as operation,
      (e.value ->> 'isEffect')::boolean as is_effect, e.value ->> 'reason' as reason, e.value ->> 'changes' as changes,
      e.value ->> 'requestId' as request
    from json_array_elements(entries) with ordinality as e (value, place)
    order by e.value ->> 'stream' collate "C", e.place
  loop
    place := 0;
    before := '';
    select h.sequence, h.hash into place, before from audit.head h where h.stream = one.stream for update;
    if not found then
      -- Whoever begins the same stream at the same time waits here for the other, and then goes on from its head.
      insert into audit.head as h (stream, sequence, hash) values (one.stream, 0, '')
      on conflict (stream) do update set sequence = h.sequence
      returning h.sequence, h.hash into place, before;
    end if;
    written := clock_timestamp();
    place := place + 1;
    before := nullif(before, '');
    named := place::text;
    moment := to_char(written at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    made := encode(sha256(convert_to(coalesce(octet_length(before) || ':' || before, '-') || ',' ||
        coalesce(octet_length(one.stream) || ':' || one.stream, '-') || ',' ||
        coalesce(octet_length(named) || ':' || named, '-') || ',' ||
        coalesce(octet_length(moment) || ':' || moment, '-') || ',' ||
        coalesce(octet_length(who::text) || ':' || who::text, '-') || ',' ||
        coalesce(octet_length(desk::text) || ':' || desk::text, '-') || ',' ||
        coalesce(octet_length(one.request) || ':' || one.request, '-') || ',' ||
        coalesce(octet_length(one.operation) || ':' || one.operation, '-') || ',' ||
        coalesce(octet_length(one.action) || ':' || one.action, '-') || ',' ||
        coalesce(octet_length(one.is_effect::text) || ':' || one.is_effect::text, '-') || ',' ||
        coalesce(octet_length(one.reason) || ':' || one.reason, '-') || ',' ||
        coalesce(octet_length(one.changes) || ':' || one.changes, '-'), 'UTF8')), 'hex');
    insert into audit.entry (stream, sequence, at, actor_id, session_handle, request_id, operation, action, is_effect,
      reason, changes, previous, hash, xid)
    values (one.stream, place, written, who, desk, one.request, one.operation, one.action, one.is_effect,
      one.reason, one.changes::jsonb, before, made, pg_current_xact_id()::text::bigint);
    update audit.head h set sequence = place, hash = made where h.stream = one.stream;
  end loop;
end $$;

create or replace function audit.note_access(
    operation text, request text, asked json, outcome text, code text, purpose text, seen json) returns void
  language plpgsql security definer set search_path = pg_catalog, audit as $$
#variable_conflict use_variable
declare
  wanted text[] := array(select json_array_elements_text(asked));
  seen text[] := array(select json_array_elements_text(note_access.seen));
begin
  insert into audit.access (id, at, actor_id, session_handle, request_id, operation, outcome, code, purpose, disclosed,
      subjects, asked, xid, leaf)
    select l.id, l.at, s.staff_id, s.handle, request, operation, outcome, code, purpose, to_jsonb(l.kinds),
      to_jsonb(l.things), to_jsonb(l.wanted), pg_current_xact_id()::text::bigint,
      encode(sha256(convert_to(coalesce(octet_length(l.id::text) || ':' || l.id::text, '-') || ',' ||
        coalesce(octet_length(to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) || ':' || to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '-') || ',' ||
        coalesce(octet_length(s.staff_id::text) || ':' || s.staff_id::text, '-') || ',' ||
        coalesce(octet_length(s.handle::text) || ':' || s.handle::text, '-') || ',' ||
        coalesce(octet_length(request) || ':' || request, '-') || ',' ||
        coalesce(octet_length(operation) || ':' || operation, '-') || ',' ||
        coalesce(octet_length(outcome) || ':' || outcome, '-') || ',' ||
        coalesce(octet_length(code) || ':' || code, '-') || ',' ||
        coalesce(octet_length(purpose) || ':' || purpose, '-') || ',' ||
        coalesce(octet_length(array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.kinds) p), ',')) || ':' || array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.kinds) p), ','), '-') || ',' ||
        coalesce(octet_length(array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.things) p), ',')) || ':' || array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.things) p), ','), '-') || ',' ||
        coalesce(octet_length(array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.wanted) p), ',')) || ':' || array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.wanted) p), ','), '-'), 'UTF8')), 'hex')
    from (select uuidv7() as id, clock_timestamp()::timestamptz(3) as at,
        array(select distinct split_part(t, ' ', 1) collate "C" from unnest(seen) t order by 1) as kinds,
        array(select distinct split_part(t, ' ', 2) collate "C" from unnest(seen) t order by 1) as things,
        array(select distinct t collate "C" from unnest(wanted) t order by 1) as wanted) l
      left join auth.session s on s.id = current_setting('app.session', true);
end $$;

create or replace function audit.shown(
    answer text, operation text, request text, asked json, may_be_late boolean) returns text
  language plpgsql security definer set search_path = pg_catalog, audit as $$
#variable_conflict use_variable
declare
  seen text[];
  wanted text[];
  outcome text;
  code text;
  purpose text;
begin
  select array(select split_part(m.mark, '"', 2)
      from string_to_table(answer, '"$seen"') with ordinality as p (after, place), ltrim(left(p.after, 200), ' :') as m (mark)
      where p.place > 1 and starts_with(m.mark, '"')),
    array(select json_array_elements_text(asked))
  into seen, wanted;
  if may_be_late then perform set_config('synchronous_commit', 'off', true); end if;
  outcome := case when cardinality(seen) > 0 then 'SHOWN' when cardinality(wanted) > 0 then 'NOTHING' end;
  if outcome is not null then
    insert into audit.access (id, at, actor_id, session_handle, request_id, operation, outcome, code, purpose, disclosed,
      subjects, asked, xid, leaf)
    select l.id, l.at, s.staff_id, s.handle, request, operation, outcome, code, purpose, to_jsonb(l.kinds),
      to_jsonb(l.things), to_jsonb(l.wanted), pg_current_xact_id()::text::bigint,
      encode(sha256(convert_to(coalesce(octet_length(l.id::text) || ':' || l.id::text, '-') || ',' ||
        coalesce(octet_length(to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) || ':' || to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '-') || ',' ||
        coalesce(octet_length(s.staff_id::text) || ':' || s.staff_id::text, '-') || ',' ||
        coalesce(octet_length(s.handle::text) || ':' || s.handle::text, '-') || ',' ||
        coalesce(octet_length(request) || ':' || request, '-') || ',' ||
        coalesce(octet_length(operation) || ':' || operation, '-') || ',' ||
        coalesce(octet_length(outcome) || ':' || outcome, '-') || ',' ||
        coalesce(octet_length(code) || ':' || code, '-') || ',' ||
        coalesce(octet_length(purpose) || ':' || purpose, '-') || ',' ||
        coalesce(octet_length(array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.kinds) p), ',')) || ':' || array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.kinds) p), ','), '-') || ',' ||
        coalesce(octet_length(array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.things) p), ',')) || ':' || array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.things) p), ','), '-') || ',' ||
        coalesce(octet_length(array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.wanted) p), ',')) || ':' || array_to_string(array(select coalesce(octet_length(p) || ':' || p, '-') from unnest(l.wanted) p), ','), '-'), 'UTF8')), 'hex')
    from (select uuidv7() as id, clock_timestamp()::timestamptz(3) as at,
        array(select distinct split_part(t, ' ', 1) collate "C" from unnest(seen) t order by 1) as kinds,
        array(select distinct split_part(t, ' ', 2) collate "C" from unnest(seen) t order by 1) as things,
        array(select distinct t collate "C" from unnest(wanted) t order by 1) as wanted) l
      left join auth.session s on s.id = current_setting('app.session', true);
  end if;
  return answer;
end $$;

create or replace function audit.seal_lag() returns interval
  language sql stable security definer set search_path = pg_catalog, audit
  return clock_timestamp() - least(
    (select min(e.at) from audit.entry e where e.xid >= coalesce((select max(s.to_xid) from audit.seal s), 0)),
    (select min(a.at) from audit.access a where a.xid >= coalesce((select max(s.to_xid) from audit.seal s), 0)));

revoke all on function audit.append(json) from public, wasl_app, wasl_worker;

revoke all on function audit.note_access(text, text, json, text, text, text, json) from public, wasl_app, wasl_worker;

revoke all on function audit.shown(text, text, text, json, boolean) from public, wasl_app, wasl_worker;

revoke all on function audit.seal_lag() from public, wasl_app, wasl_worker;

grant execute on function audit.append(json) to wasl_app, wasl_worker;

grant execute on function audit.seal_lag() to wasl_app, wasl_worker;

grant execute on function audit.note_access(text, text, json, text, text, text, json) to wasl_app;

grant execute on function audit.shown(text, text, text, json, boolean) to wasl_app;

create schema if not exists sec;

revoke all on schema sec from public;

create table if not exists sec.context_key (
    one boolean primary key default true check (one), key bytea not null, inner_pad bytea not null, outer_pad bytea not null);

revoke all on sec.context_key from public, wasl_app, wasl_worker;

create or replace function app.seal_of(claim text) returns text
  language sql stable security definer set search_path = pg_catalog, sec
  return (select encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(claim, 'UTF8'))), 'hex') from sec.context_key k);

revoke all on function app.seal_of(text) from public;

create or replace function app.take_session() returns trigger
  language plpgsql security definer set search_path = pg_catalog, app as $$
declare
  is_new boolean := tg_op = 'INSERT' or new.id is distinct from old.id;
  is_asserted boolean := case when tg_op = 'INSERT' then new.asserted_at is not null
    else new.asserted_at is distinct from old.asserted_at end;
begin
  if session_user <> 'wasl_app' then return new; end if;
  -- A session that lives on only shows signs of life, or ends.
  if not is_new and new.kind = 'CONSOLE' and ((new.auth_epoch, new.absolute_until, new.asserted_at)
      is distinct from (old.auth_epoch, old.absolute_until, old.asserted_at)) or tg_op = 'UPDATE' and old.revoked_at is not null then
    raise insufficient_privilege using message = 'unsealed session';
  end if;
  if new.absolute_until > now() + interval '13 hours' then
    raise insufficient_privilege using message = 'unsealed session';
  end if;
  if (is_new or (new.staff_id, new.kind, new.level, new.bounded_to, new.scopes, new.seal)
      is distinct from (old.staff_id, old.kind, old.level, old.bounded_to, old.scopes, old.seal))
    and new.seal is distinct from app.seal_of(concat_ws('|', new.id, new.staff_id, new.kind, new.level,
      case when is_asserted then 'ASSERTED' else 'AS BEFORE' end, coalesce(new.bounded_to::text, '-'), new.scopes::text)) then
    raise insufficient_privilege using message = 'unsealed session';
  end if;
  return new;
end $$;

revoke all on function app.take_session() from public;

create or replace trigger session_is_sealed before insert or update on auth.session for each row execute function app.take_session();

create or replace function app.delivered_figures(inside text, under uuid, first_day date, last_day date, parts text[]) returns json
  language sql stable security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan as $$
with handed as materialized (
  select p.id, p.person_id, p.sector_code, p.territory_code, sum(h.amount)::bigint as amount
  from handover h join micro_project p on p.id = h.micro_project_id join distribution_event e on e.id = h.event_id
  where e.state in ('RECONCILED', 'CLOSED') and ((((select app.everywhere('read', 'reporting'))
    or p.territory_code = any ((select app.territories('read', 'reporting'))::text[])) or p.centre_code = any ((select app.centres('read', 'reporting'))::text[])
    or p.officer_id = (select app.own('read', 'reporting'))) or p.case_id in (select c.id from case_file c where c.facility_code = any ((select app.facilities('read', 'reporting'))::text[])
    union all select r.case_id from referral r where r.from_facility_code = any ((select app.facilities('read', 'reporting'))::text[])))
    and (inside is null or p.territory_code = inside
    or starts_with(p.territory_code, inside || '.')) and (under is null or p.agreement_id = under)
    and h.delivered_at >= ((coalesce(first_day, '-infinity'))::timestamp at time zone 'Africa/Casablanca')
    and h.delivered_at < ((coalesce(last_day + 1, 'infinity'))::timestamp at time zone 'Africa/Casablanca')
  group by p.id
)
select json_build_object('beneficiaries', case when 'beneficiaries' = any (parts) then (select count(distinct person_id) from handed) end,
  'projects', case when 'projects' = any (parts) then (select count(*) from handed) end,
  'amountDelivered', case when 'amountDelivered' = any (parts) then (select coalesce(sum(amount), 0) from handed) end,
  'averagePerProject', case when 'averagePerProject' = any (parts) then (select round(sum(amount) / nullif(count(*), 0)) from handed) end,
  'sectors', case when 'sectors' = any (parts) then (select coalesce(json_agg(row), '[]') from (select sector_code as sector, count(*) as count from handed group by 1 order by 1) row) end,
  'territories', case when 'territories' = any (parts) then (select coalesce(json_agg(row), '[]') from (select d.territory as territory, t.names, d.beneficiaries, d.amount
    from (select territory_code as territory, count(*) as beneficiaries, sum(amount) as amount
      from (select territory_code, person_id, sum(amount) as amount from handed group by 1, 2) p group by 1) d join territory t on t.code = d.territory order by 1) row) end)
$$;

revoke all on function app.delivered_figures(inside text, under uuid, first_day date, last_day date, parts text[]) from public;

grant execute on function app.delivered_figures(inside text, under uuid, first_day date, last_day date, parts text[]) to wasl_app;

create or replace function app.standing_figures(inside text, under uuid, parts text[]) returns json
  language sql stable security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
with project as not materialized (
  select p.state from micro_project p where ((((select app.everywhere('read', 'reporting'))
    or p.territory_code = any ((select app.territories('read', 'reporting'))::text[])) or p.centre_code = any ((select app.centres('read', 'reporting'))::text[])
    or p.officer_id = (select app.own('read', 'reporting'))) or p.case_id in (select c.id from case_file c where c.facility_code = any ((select app.facilities('read', 'reporting'))::text[])
    union all select r.case_id from referral r where r.from_facility_code = any ((select app.facilities('read', 'reporting'))::text[])))
    and (inside is null or p.territory_code = inside
    or starts_with(p.territory_code, inside || '.')) and (under is null or p.agreement_id = under)
), agreed as (
  select a.id, a.envelope from agreement a
  where ((select app.everywhere('read', 'reporting'))
    or a.territory_code = any ((select app.territories('read', 'reporting'))::text[])) and (inside is null or a.territory_code = inside
    or starts_with(a.territory_code, inside || '.')) and (under is null or a.id = under)
), part as (
  select t.state, t.committed from tranche t join agreed on agreed.id = t.agreement_id
)
select json_build_object('envelope', case when 'envelope' = any (parts) then (select coalesce(sum(envelope), 0) from agreed) end,
  'committed', case when 'committed' = any (parts) then (select coalesce(sum(committed), 0) from part) end,
  'openCases', case when 'openCases' = any (parts) then (select count(*) from case_file c where c.state not in ('AUTONOMOUS', 'CLOSED')
    and ((((select app.everywhere('read', 'casework'))
    or c.territory_code = any ((select app.territories('read', 'casework'))::text[])) or c.centre_code = any ((select app.centres('read', 'casework'))::text[])
    or c.officer_id = (select app.own('read', 'casework'))) or c.facility_code = any ((select app.facilities('read', 'casework'))::text[]) or c.id = any ((select app.sent('case'))::uuid[])) and (inside is null or c.territory_code = inside
    or starts_with(c.territory_code, inside || '.')) and (under is null or exists (
    select from micro_project p where p.case_id = c.id and p.agreement_id = under))) end,
  'projectsByState', case when 'projectsByState' = any (parts) then (select coalesce(json_agg(row), '[]') from (select state, count(*) as count from project group by state order by array_position(array['IDEA', 'FORMULATED', 'STUDIED', 'SUBMITTED', 'UNDER_REVIEW', 'SHORTLISTED', 'APPROVED', 'REJECTED', 'CONTRACTED', 'PROCURING', 'READY', 'EQUIPPED', 'OPERATING', 'NOT_STARTED', 'AT_RISK', 'PAUSED', 'SUSTAINED', 'FAILED', 'CONVERTED', 'TRANSFERRED_TO_FAMILY', 'WITHDRAWN', 'CANCELLED'], state)) row) end,
  'waiting', case when 'waiting' = any (parts) then (select json_build_object(
  'decisions', (select count(*) from project where state in ('SUBMITTED', 'UNDER_REVIEW', 'SHORTLISTED')),
  'diagnosesToValidate', (select count(*) from diagnosis d where d.state = 'SUBMITTED'
    and ((((select app.everywhere('read', 'diagnosis'))
    or d.territory_code = any ((select app.territories('read', 'diagnosis'))::text[])) or d.centre_code = any ((select app.centres('read', 'diagnosis'))::text[])
    or d.officer_id = (select app.own('read', 'diagnosis'))) or d.facility_code = any ((select app.facilities('read', 'diagnosis'))::text[]) or d.case_id = any ((select app.sent('case'))::uuid[])) and (inside is null or d.territory_code = inside
    or starts_with(d.territory_code, inside || '.')) and (under is null or exists (
    select from micro_project p where p.case_id = d.case_id and p.agreement_id = under))),
  'eventsToPrepare', (select count(*) from distribution_event e where e.state in ('DRAFT', 'PLANNED', 'LIST_FROZEN', 'POSTPONED')
    and ((select app.everywhere('read', 'reporting'))
    or e.territory_code = any ((select app.territories('read', 'reporting'))::text[])) and (inside is null or e.territory_code = inside
    or starts_with(e.territory_code, inside || '.')) and (under is null or e.agreement_id = under)),
  'tranchesToRelease', (select count(*) from part where state = 'REQUESTED'))) end)
$$;

revoke all on function app.standing_figures(inside text, under uuid, parts text[]) from public;

grant execute on function app.standing_figures(inside text, under uuid, parts text[]) to wasl_app;

create or replace function app.indicators(inside text, under uuid, of_programme text, of_sector text, of_sex text, youngest int, oldest int,
  first_day date, last_day date, as_of date, months int[], return_years int, parts text[]) returns json
  language sql stable security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan as $$
with subject as materialized (
  select p.id, p.person_id, p.case_id, p.kit_code, p.granted, p.submitted_on::date as submitted_on, p.state, p.ended_on,
    p.territory_code, p.centre_code, p.officer_id, s.sex, s.birth_year
  from micro_project p join person s on s.id = p.person_id join agreement a on a.id = p.agreement_id
  where ((((select app.everywhere('read', 'reporting'))
    or p.territory_code = any ((select app.territories('read', 'reporting'))::text[])) or p.centre_code = any ((select app.centres('read', 'reporting'))::text[])
    or p.officer_id = (select app.own('read', 'reporting')))
      or p.case_id in (select c.id from case_file c where c.facility_code = any ((select app.facilities('read', 'reporting'))::text[])
    union all select r.case_id from referral r where r.from_facility_code = any ((select app.facilities('read', 'reporting'))::text[]))) and (inside is null or p.territory_code = inside
    or starts_with(p.territory_code, inside || '.'))
    and (under is null or p.agreement_id = under) and (of_programme is null or a.programme_code = of_programme)
    and (of_sector is null or p.sector_code = of_sector) and (of_sex is null or s.sex = of_sex)
), handing as materialized (
  select t.id, min((h.delivered_at at time zone 'Africa/Casablanca')::date) as handed_on, sum(h.amount) as amount
  from subject t join handover h on h.micro_project_id = t.id join distribution_event e on e.id = h.event_id
  where e.state in ('RECONCILED', 'CLOSED') group by t.id
), cohort as materialized (
  select t.*, g.handed_on, g.amount from subject t join handing g on g.id = t.id
  where (first_day is null or g.handed_on >= first_day) and (last_day is null or g.handed_on <= last_day) and g.handed_on <= as_of and (youngest is null or extract(year from g.handed_on)::int - t.birth_year between youngest and oldest)
), valid as materialized (
  select distinct on (c.id) c.id, d.id as diagnosis_id, d.validated_on, d.baseline_monthly_income as baseline
  from cohort c join diagnosis d on d.case_id = c.case_id
  where d.validated_on <= c.handed_on order by c.id, d.validated_on desc, d.id
), planned as materialized (
  select c.id, c.amount, f.id as plan_id, f.autonomy_income, c.ended_on, c.state
  from cohort c join follow_up_plan f on f.micro_project_id = c.id
), inhabitant as (
  select s.id, s.sex, s.birth_year from person s
  where ((((select app.everywhere('read', 'reporting'))
    or s.territory_code = any ((select app.territories('read', 'reporting'))::text[])) or s.centre_code = any ((select app.centres('read', 'reporting'))::text[])
    or s.officer_id = (select app.own('read', 'reporting'))) or s.id in (select h.id from person h where h.facility_code = any ((select app.facilities('read', 'reporting'))::text[])
    union all select r.person_id from referral r where r.from_facility_code = any ((select app.facilities('read', 'reporting'))::text[]))) and (inside is null or s.territory_code = inside
    or starts_with(s.territory_code, inside || '.'))
    and (of_sex is null or s.sex = of_sex)
), release as materialized (
  select s.id, s.birth_year, max(y.released_on) as released_on
  from inhabitant s join stay y on y.person_id = s.id
  where y.release_kind <> 'TRANSFER' and (first_day is null or y.released_on >= first_day) and (last_day is null or y.released_on <= last_day) and y.released_on <= as_of group by s.id, s.birth_year
), released as materialized (
  select r.id, r.released_on, (r.released_on + make_interval(years => return_years))::date as until
  from release r where (youngest is null or extract(year from r.released_on)::int - r.birth_year between youngest and oldest)
), load as (
  select s.id, s.sex, extract(year from as_of)::int - s.birth_year as age from inhabitant s
  where (youngest is null or extract(year from as_of)::int - s.birth_year between youngest and oldest) and exists (select from case_file c where c.person_id = s.id
    and c.opened_on <= as_of and (c.closed_on is null or c.closed_on > as_of))
), decided as (
  select d.outcome, d.reason from subject t join project_decision d on d.micro_project_id = t.id
  where (first_day is null or d.minutes_on >= first_day) and (last_day is null or d.minutes_on <= last_day) and d.minutes_on <= as_of and (youngest is null or extract(year from d.minutes_on)::int - t.birth_year between youngest and oldest)
), windowed as materialized (
  select q.id, q.amount, q.plan_id, q.autonomy_income, q.ended_on, q.state, v.id as visit_id, v.month, v.window_from, v.window_to
  from planned q join visit v on v.plan_id = q.plan_id
  where v.month = any (months) and v.window_to <= as_of
), last_seen as (
  select distinct on (w.visit_id) w.visit_id, d.activity_state, d.monthly_income
  from windowed w join visit d on d.plan_id = w.plan_id and d.done_on between w.window_from and w.window_to
  order by w.visit_id, d.done_on desc
), seen as materialized (
  select w.*, l.monthly_income, b.baseline,
    case when w.ended_on <= w.window_to then case when w.state = 'FAILED' then 'ENDED' else 'ALIVE' end
      when l.activity_state in ('OPERATING', 'SLOWED') then 'ALIVE' when l.activity_state = 'STOPPED_TEMPORARILY' then 'PAUSED'
      when l.activity_state in ('STOPPED', 'SOLD') then 'ENDED' else 'UNKNOWN' end as found
  from windowed w left join last_seen l on l.visit_id = w.visit_id left join valid b on b.id = w.id
), hindered as (
  select s.month, o.kind, count(distinct s.id) as count
  from seen s join project_obstacle o on o.plan_id = s.plan_id
  where s.found <> 'UNKNOWN' and o.named_on <= s.window_to and (o.resolved_on is null or o.resolved_on >= s.window_from)
  group by 1, 2
), working as (
  select distinct on (q.plan_id) d.activity_state, d.jobs_family, d.jobs_full_time, d.jobs_part_time
  from planned q join visit d on d.plan_id = q.plan_id
  where d.done_on between (as_of - make_interval(months => 9))::date and as_of
  order by q.plan_id, d.done_on desc
), due as (
  select v.done_on between v.window_from and v.window_to as is_in_window
  from planned q join visit v on v.plan_id = q.plan_id where v.state <> 'CANCELLED' and v.window_to <= as_of
), entrusted as materialized (
  select a.id from cohort c join asset a on a.micro_project_id = c.id
  where a.state in ('HANDED_OVER', 'IN_USE', 'IN_REPAIR', 'MISSING', 'SOLD_WITHOUT_LEAVE', 'DESTROYED')
), looked as (
  select distinct on (k.asset_id) k.is_present
  from entrusted a join asset_check k on k.asset_id = a.id join visit d on d.id = k.visit_id
  where d.done_on <= as_of order by k.asset_id, d.done_on desc
), matched as (
  select
    exists (select from diagnosis_skill s join kit_skill n on n.skill_code = s.skill_code
      where s.diagnosis_id = b.diagnosis_id and n.kit_code = c.kit_code and s.evidence = 'CERTIFICATE') as is_certified,
    c.kit_code is not null and (not exists (select from kit_skill n where n.kit_code = c.kit_code)
      or exists (select from diagnosis_skill s join kit_skill n on n.skill_code = s.skill_code join kit k on k.code = n.kit_code
        where s.diagnosis_id = b.diagnosis_id and n.kit_code = c.kit_code and (s.evidence = 'CERTIFICATE'
          or k.min_experience_months = 0
          or (s.evidence = 'PRACTICE_MONTHS' and coalesce(s.practice_months, 0) >= k.min_experience_months)))) as is_proven
  from cohort c left join valid b on b.id = c.id
), leaving as materialized (
  select c.id, c.case_id, max(y.released_on) as released_on
  from cohort c join stay y on y.person_id = c.person_id
  where y.release_kind <> 'TRANSFER' and y.released_on <= c.handed_on group by c.id, c.case_id
), meeting as (
  select l.id, min(k.contacted_on) as reached_on
  from leaving l join case_contact k on k.case_id = l.case_id and k.is_reached and k.contacted_on >= l.released_on
  group by l.id
), deciding as (
  select d.micro_project_id as id, max(d.minutes_on) as decided_on,
    max(d.minutes_on) filter (where d.outcome = 'APPROVED') as approved_on
  from cohort c join project_decision d on d.micro_project_id = c.id group by 1
), way as materialized (
  select c.handed_on, c.submitted_on, l.released_on, m.reached_on, b.validated_on, d.decided_on, d.approved_on
  from cohort c left join leaving l on l.id = c.id left join meeting m on m.id = c.id
    left join valid b on b.id = c.id left join deciding d on d.id = c.id
), prepared as (
  select r.id, r.released_on, (select min(k.contacted_on) from case_file c join case_contact k on k.case_id = c.id
    where c.person_id = r.id and k.is_reached and k.contacted_on >= r.released_on) as met_on
  from released r where r.released_on + 30 <= as_of and exists (
    select from case_file c join diagnosis d on d.case_id = c.id
    where c.person_id = r.id and d.kind = 'IN_DETENTION' and d.validated_on <= r.released_on)
), followed as (
  select exists (select from stay y where y.person_id = r.id and y.entered_on > r.released_on and y.entered_on <= r.until)
    or exists (select from case_file c join outcome o on o.case_id = c.id where c.person_id = r.id
      and o.kind = 'RETURNED_TO_PRISON' and o.happened_on > r.released_on and o.happened_on <= r.until) as has_returned,
    exists (select from consent n where n.person_id = r.id and n.purpose = 'RECIDIVISM_CHECK' and n.is_given
      and n.withdrawn_at is null) as is_allowed,
    exists (select from case_file c join case_contact k on k.case_id = c.id
      where c.person_id = r.id and k.is_reached and k.contacted_on >= r.until)
    or exists (select from case_file c join outcome o on o.case_id = c.id
      where c.person_id = r.id and o.happened_on >= r.until) as is_seen_after
  from released r where r.until <= as_of
), agreed as materialized (
  select a.id, a.envelope, a.planned_projects from agreement a
  where ((select app.everywhere('read', 'reporting'))
    or a.territory_code = any ((select app.territories('read', 'reporting'))::text[])) and (inside is null or a.territory_code = inside
    or starts_with(a.territory_code, inside || '.'))
    and (under is null or a.id = under) and (of_programme is null or a.programme_code = of_programme)
), tender as materialized (
  select b.id, b.published_on, b.accepted_on, b.award_id from purchase b
  where ((select app.everywhere('read', 'reporting'))
    or b.territory_code = any ((select app.territories('read', 'reporting'))::text[])) and (inside is null or b.territory_code = inside
    or starts_with(b.territory_code, inside || '.'))
    and (first_day is null or b.published_on >= first_day) and (last_day is null or b.published_on <= last_day)
    and b.published_on <= as_of
), offering as (
  select b.id, b.award_id, b.accepted_on - b.published_on as days, count(o.id) as offers
  from tender b left join offer o on o.purchase_id = b.id group by b.id, b.award_id, b.accepted_on, b.published_on
), bought as (
  select b.award_id, l.quantity * l.unit_estimate as estimate, l.quantity * l.unit_price as price,
    exists (select from delivery_line n join delivery d on d.id = n.delivery_id
      where n.line_id = l.id and d.is_rejected) as is_rejected
  from tender b join purchase_line l on l.purchase_id = b.id
)
select json_build_object('beneficiaries', case when 'beneficiaries' = any (parts) then (select count(distinct person_id) from cohort) end,
  'projects', case when 'projects' = any (parts) then (select count(*) from cohort) end,
  'amountDelivered', case when 'amountDelivered' = any (parts) then (select coalesce(sum(amount), 0) from cohort) end,
  'perProject', case when 'perProject' = any (parts) then (select json_build_object(
    'median', percentile_cont(0.5) within group (order by (amount)::float8),
    'ninetieth', percentile_cont(0.9) within group (order by (amount)::float8),
    'counted', count((amount)::float8), 'unknown', count(*) - count((amount)::float8)) from cohort) end,
  'money', case when 'money' = any (parts) then (select json_build_object(
    'envelope', (select coalesce(sum(envelope), 0) from agreed),
    'plannedProjects', (select coalesce(sum(planned_projects), 0) from agreed),
    'committed', coalesce(sum(t.committed), 0),
    'released', coalesce(sum(t.amount) filter (where t.released_on is not null), 0),
    'justified', coalesce(sum(t.amount) filter (where t.released_on is not null and t.justified_on is not null), 0))
    from tranche t join agreed on agreed.id = t.agreement_id) end,
  'leads', case when 'leads' = any (parts) then (select json_build_object(
    'RELEASE_TO_CONTACT', json_build_object(
    'median', percentile_cont(0.5) within group (order by (reached_on - released_on)::float8),
    'ninetieth', percentile_cont(0.9) within group (order by (reached_on - released_on)::float8),
    'counted', count((reached_on - released_on)::float8), 'unknown', count(*) - count((reached_on - released_on)::float8)),
    'VALIDATION_TO_SUBMISSION', json_build_object(
    'median', percentile_cont(0.5) within group (order by (submitted_on - validated_on)::float8),
    'ninetieth', percentile_cont(0.9) within group (order by (submitted_on - validated_on)::float8),
    'counted', count((submitted_on - validated_on)::float8), 'unknown', count(*) - count((submitted_on - validated_on)::float8)),
    'SUBMISSION_TO_DECISION', json_build_object(
    'median', percentile_cont(0.5) within group (order by (decided_on - submitted_on)::float8),
    'ninetieth', percentile_cont(0.9) within group (order by (decided_on - submitted_on)::float8),
    'counted', count((decided_on - submitted_on)::float8), 'unknown', count(*) - count((decided_on - submitted_on)::float8)),
    'APPROVAL_TO_HANDOVER', json_build_object(
    'median', percentile_cont(0.5) within group (order by (handed_on - approved_on)::float8),
    'ninetieth', percentile_cont(0.9) within group (order by (handed_on - approved_on)::float8),
    'counted', count((handed_on - approved_on)::float8), 'unknown', count(*) - count((handed_on - approved_on)::float8)),
    'RELEASE_TO_HANDOVER', json_build_object(
    'median', percentile_cont(0.5) within group (order by (handed_on - released_on)::float8),
    'ninetieth', percentile_cont(0.9) within group (order by (handed_on - released_on)::float8),
    'counted', count((handed_on - released_on)::float8), 'unknown', count(*) - count((handed_on - released_on)::float8))) from way) end,
  'reach', case when 'reach' = any (parts) then (select json_build_object('numerator', count(*) filter (where met_on - released_on <= 30), 'denominator', count(*)) from prepared) end,
  'groups', case when 'groups' = any (parts) then (select json_build_object(
    'WOMEN', json_build_object('served', (select count(distinct person_id) from cohort where sex = 'FEMALE'),
      'caseload', (select count(*) from load where sex = 'FEMALE')),
    'YOUTH', json_build_object('served', (select count(distinct c.person_id) from cohort c where extract(year from c.handed_on)::int - c.birth_year between 18 and 34),
      'caseload', (select count(*) from load where age between 18 and 34)))) end,
  'caseload', case when 'caseload' = any (parts) then (select count(*) from load) end,
  'approved', case when 'approved' = any (parts) then (select json_build_object('numerator', count(*) filter (where outcome = 'APPROVED'), 'denominator', count(*)) from decided) end,
  'rejections', case when 'rejections' = any (parts) then (select coalesce(json_agg(json_build_object('reason', reason, 'count', count)
    order by count desc, reason collate "C"), '[]')
    from (select reason, count(*) as count from decided where reason is not null group by 1) one) end,
  'deviation', case when 'deviation' = any (parts) then (select json_build_object('numerator', coalesce(sum(amount - granted), 0), 'denominator', coalesce(sum(granted), 0)) from cohort where granted is not null) end,
  'deviationPerProject', case when 'deviationPerProject' = any (parts) then (select json_build_object(
    'median', percentile_cont(0.5) within group (order by (amount - granted)::float8),
    'ninetieth', percentile_cont(0.9) within group (order by (amount - granted)::float8),
    'counted', count((amount - granted)::float8), 'unknown', count(*) - count((amount - granted)::float8)) from cohort where granted is not null) end,
  'returns', case when 'returns' = any (parts) then (select json_build_object('cohort', count(*),
    'known', count(*) filter (where is_allowed and (has_returned or is_seen_after)),
    'returned', count(*) filter (where is_allowed and has_returned)) from followed) end,
  'tenders', case when 'tenders' = any (parts) then (select json_build_object(
    'offers', (select json_build_object(
    'median', percentile_cont(0.5) within group (order by (offers)::float8),
    'ninetieth', percentile_cont(0.9) within group (order by (offers)::float8),
    'counted', count((offers)::float8), 'unknown', count(*) - count((offers)::float8)) from offering),
    'days', (select json_build_object(
    'median', percentile_cont(0.5) within group (order by (days)::float8),
    'ninetieth', percentile_cont(0.9) within group (order by (days)::float8),
    'counted', count((days)::float8), 'unknown', count(*) - count((days)::float8)) from offering),
    'saving', (select json_build_object('numerator', coalesce(sum(estimate) filter (where award_id is not null), 0) - coalesce(sum(price) filter (where award_id is not null), 0), 'denominator', coalesce(sum(estimate) filter (where award_id is not null), 0)) from bought),
    'rejectedLines', (select json_build_object('numerator', count(*) filter (where is_rejected), 'denominator', count(*)) from bought))) end,
  'marks', case when 'marks' = any (parts) then (select coalesce(json_agg(one.mark order by one.month), '[]') from (
    select m.month, json_build_object(
  'month', m.month,
  'matured', count(s.id),
  'known', count(s.id) filter (where s.found <> 'UNKNOWN'),
  'alive', count(s.id) filter (where s.found = 'ALIVE'),
  'paused', count(s.id) filter (where s.found = 'PAUSED'),
  'amount', coalesce(sum(s.amount), 0),
  'incomeChange', json_build_object(
    'median', percentile_cont(0.5) within group (order by (s.monthly_income - s.baseline)::float8),
    'ninetieth', percentile_cont(0.9) within group (order by (s.monthly_income - s.baseline)::float8),
    'counted', count((s.monthly_income - s.baseline)::float8), 'unknown', count(s.id) - count((s.monthly_income - s.baseline)::float8)),
  'incomeAbove', json_build_object('numerator', count(*) filter (where s.monthly_income > s.baseline), 'denominator', count(s.monthly_income - s.baseline)),
  'selfSupporting', count(*) filter (where s.found <> 'UNKNOWN' and s.monthly_income >= s.autonomy_income),
  'obstacles', (select coalesce(json_agg(json_build_object('obstacle', h.kind, 'count', h.count)
    order by h.count desc, h.kind collate "C"), '[]')
    from hindered h where h.month = m.month)) as mark from unnest(months) m (month) left join seen s on s.month = m.month group by m.month) one) end,
  'jobs', case when 'jobs' = any (parts) then (select coalesce(sum((activity_state in ('OPERATING', 'SLOWED'))::int + coalesce(jobs_full_time, 0)
    + (coalesce(jobs_part_time, 0) + coalesce(jobs_family, 0)) / 2.0), 0)::float8 from working) end,
  'equipment', case when 'equipment' = any (parts) then (select json_build_object('present', (select count(*) from looked where is_present),
    'checked', (select count(*) from looked), 'inUse', (select count(*) from entrusted))) end,
  'training', case when 'training' = any (parts) then (select json_build_object('certified', count(*) filter (where is_certified),
    'proven', count(*) filter (where is_proven)) from matched) end,
  'discipline', case when 'discipline' = any (parts) then (select json_build_object('numerator', count(*) filter (where is_in_window), 'denominator', count(*)) from due) end)
$$;

revoke all on function app.indicators(inside text, under uuid, of_programme text, of_sector text, of_sex text, youngest int, oldest int,
  first_day date, last_day date, as_of date, months int[], return_years int, parts text[]) from public;

grant execute on function app.indicators(inside text, under uuid, of_programme text, of_sector text, of_sex text, youngest int, oldest int,
  first_day date, last_day date, as_of date, months int[], return_years int, parts text[]) to wasl_app;

create or replace function app.indicator_cells(crossings text[], as_of date) returns json
  language sql stable security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan as $$
with handed as (
  select p.id, p.territory_code, p.sector_code, p.agreement_id, a.programme_code, s.sex, s.birth_year,
    min((h.delivered_at at time zone 'Africa/Casablanca')::date) as handed_on
  from micro_project p join person s on s.id = p.person_id join agreement a on a.id = p.agreement_id
    join handover h on h.micro_project_id = p.id join distribution_event e on e.id = h.event_id
  where ((((select app.everywhere('read', 'reporting'))
    or p.territory_code = any ((select app.territories('read', 'reporting'))::text[])) or p.centre_code = any ((select app.centres('read', 'reporting'))::text[])
    or p.officer_id = (select app.own('read', 'reporting')))
      or p.case_id in (select c.id from case_file c where c.facility_code = any ((select app.facilities('read', 'reporting'))::text[])
    union all select r.case_id from referral r where r.from_facility_code = any ((select app.facilities('read', 'reporting'))::text[]))) and e.state in ('RECONCILED', 'CLOSED')
  group by p.id, a.programme_code, s.sex, s.birth_year
), cell as (
  select case crossings[1] when 'TERRITORY' then g.territory_code when 'PROGRAMME' then g.programme_code when 'AGREEMENT' then g.agreement_id::text when 'SECTOR' then g.sector_code when 'SEX' then g.sex when 'AGE_GROUP' then case when extract(year from g.handed_on)::int - g.birth_year <= 17 then 'UNDER_18' when extract(year from g.handed_on)::int - g.birth_year <= 34 then 'FROM_18_TO_34' when extract(year from g.handed_on)::int - g.birth_year <= 54 then 'FROM_35_TO_54' when extract(year from g.handed_on)::int - g.birth_year <= 200 then 'FROM_55' end when 'YEAR' then extract(year from g.handed_on)::int::text end as one, case crossings[2] when 'TERRITORY' then g.territory_code when 'PROGRAMME' then g.programme_code when 'AGREEMENT' then g.agreement_id::text when 'SECTOR' then g.sector_code when 'SEX' then g.sex when 'AGE_GROUP' then case when extract(year from g.handed_on)::int - g.birth_year <= 17 then 'UNDER_18' when extract(year from g.handed_on)::int - g.birth_year <= 34 then 'FROM_18_TO_34' when extract(year from g.handed_on)::int - g.birth_year <= 54 then 'FROM_35_TO_54' when extract(year from g.handed_on)::int - g.birth_year <= 200 then 'FROM_55' end when 'YEAR' then extract(year from g.handed_on)::int::text end as other, count(*) as count from handed g where g.handed_on <= as_of group by 1, 2
)
select coalesce(json_agg(json_build_object('one', one, 'other', other, 'count', count)), '[]') from cell
$$;

revoke all on function app.indicator_cells(crossings text[], as_of date) from public;

grant execute on function app.indicator_cells(crossings text[], as_of date) to wasl_app;

create or replace function app.tasks_of(duties json, who uuid, today date) returns json
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
with duty as materialized (
  select * from json_to_recordset($1::json) as d (kind text, ahead int, grace int, do_everywhere boolean, do_officers uuid[], do_centres text[], do_facilities text[], do_territories text[], do_inside text[], head_everywhere boolean, head_officers uuid[], head_centres text[], head_facilities text[], head_territories text[], head_inside text[])
), found as (
  select 'FIRST_CONTACT' as kind, 'Case' as type, c.id as id, c.number as reference, (c.first_contact_due_on)::date as due_on,
    c.territory_code::text as territory_code, c.centre_code::text as centre_code, c.officer_id::uuid as officer_id,
    null::text as facility_code, true and c.officer_id is null as is_unassigned, '{}'::uuid[] as author_ids
  from case_file c where c.first_contact_due_on is not null and c.first_contact_on is null
      and c.state not in ('AUTONOMOUS', 'CLOSED')
  union all select 'APPOINTMENT' as kind, 'Appointment' as type, a.id as id, c.number as reference, ((a.takes_place_at at time zone 'Africa/Casablanca')::date)::date as due_on,
    a.territory_code::text as territory_code, a.centre_code::text as centre_code, a.officer_id::uuid as officer_id,
    null::text as facility_code, true and a.officer_id is null as is_unassigned, '{}'::uuid[] as author_ids
  from appointment a join case_file c on c.id = a.case_id where a.state = 'SCHEDULED'
  union all select 'SUSPENSION_REVIEW' as kind, 'Case' as type, c.id as id, c.number as reference, (c.review_on)::date as due_on,
    c.territory_code::text as territory_code, c.centre_code::text as centre_code, c.officer_id::uuid as officer_id,
    null::text as facility_code, true and c.officer_id is null as is_unassigned, '{}'::uuid[] as author_ids
  from case_file c where c.state = 'SUSPENDED' and c.review_on is not null
  union all select 'TRANSFER_ANSWER' as kind, 'CaseTransfer' as type, t.id as id, t.case_number as reference, (t.proposed_on + 7)::date as due_on,
    t.territory_code::text as territory_code, t.to_centre_code::text as centre_code, null::uuid as officer_id,
    null::text as facility_code, false and null is null as is_unassigned, '{}'::uuid[] as author_ids
  from case_transfer t where t.state = 'PROPOSED'
  union all select 'DIAGNOSIS_VALIDATION' as kind, 'Diagnosis' as type, d.id as id, c.number as reference, ((d.updated_at at time zone 'Africa/Casablanca')::date + 7)::date as due_on,
    d.territory_code::text as territory_code, d.centre_code::text as centre_code, d.officer_id::uuid as officer_id,
    d.facility_code::text as facility_code, false and d.officer_id is null as is_unassigned, d.author_ids || d.author_id as author_ids
  from diagnosis d join case_file c on c.id = d.case_id where d.state = 'SUBMITTED'
  union all select 'PROJECT_DECISION' as kind, 'MicroProject' as type, p.id as id, p.code as reference, (p.submitted_on + 30)::date as due_on,
    p.territory_code::text as territory_code, null::text as centre_code, null::uuid as officer_id,
    null::text as facility_code, false and null is null as is_unassigned, p.author_ids as author_ids
  from micro_project p where p.state in ('SUBMITTED', 'UNDER_REVIEW', 'SHORTLISTED') and p.submitted_on is not null
  union all select 'SESSION_PREPARATION' as kind, 'CommitteeSession' as type, s.id as id, s.number as reference, (case s.state when 'DRAFT' then (s.starts_at at time zone 'Africa/Casablanca')::date - s.notice_days
      when 'CLOSED' then (s.starts_at at time zone 'Africa/Casablanca')::date + 7 else (s.starts_at at time zone 'Africa/Casablanca')::date end)::date as due_on,
    s.territory_code::text as territory_code, null::text as centre_code, null::uuid as officer_id,
    null::text as facility_code, false and null is null as is_unassigned, '{}'::uuid[] as author_ids
  from committee_session s where s.state not in ('MINUTED', 'CANCELLED')
  union all select 'EVENT_PREPARATION' as kind, 'DistributionEvent' as type, e.id as id, e.number as reference, (case e.state when 'READY' then (e.starts_at at time zone 'Africa/Casablanca')::date
      when 'HELD' then (e.starts_at at time zone 'Africa/Casablanca')::date + 7 else (e.starts_at at time zone 'Africa/Casablanca')::date - 3 end)::date as due_on,
    e.territory_code::text as territory_code, null::text as centre_code, null::uuid as officer_id,
    null::text as facility_code, false and null is null as is_unassigned, '{}'::uuid[] as author_ids
  from distribution_event e where e.state not in ('RECONCILED', 'CLOSED', 'CANCELLED')
  union all select 'TRANCHE_JUSTIFICATION' as kind, 'Tranche' as type, t.id as id, a.number || ' / ' || t.sequence as reference, (coalesce((select min(n.planned_on) from tranche n
      where n.agreement_id = t.agreement_id and n.sequence > t.sequence), a.ends_on))::date as due_on,
    t.territory_code::text as territory_code, null::text as centre_code, null::uuid as officer_id,
    null::text as facility_code, false and null is null as is_unassigned, '{}'::uuid[] as author_ids
  from tranche t join agreement a on a.id = t.agreement_id where t.state = 'IN_USE'
  union all select 'VISIT' as kind, 'Visit' as type, v.id as id, m.code as reference, (coalesce(v.rescheduled_on, v.due_on))::date as due_on,
    v.territory_code::text as territory_code, v.centre_code::text as centre_code, v.officer_id::uuid as officer_id,
    null::text as facility_code, true and v.officer_id is null as is_unassigned, '{}'::uuid[] as author_ids
  from visit v join follow_up_plan f on f.id = v.plan_id join micro_project m on m.id = f.micro_project_id
      where f.state = 'ACTIVE' and v.state in ('SCHEDULED', 'RESCHEDULED', 'MISSED')
  union all select 'SUPPORT_ACTION' as kind, 'SupportAction' as type, s.id as id, m.code as reference, (s.due_on)::date as due_on,
    s.territory_code::text as territory_code, s.centre_code::text as centre_code, s.officer_id::uuid as officer_id,
    null::text as facility_code, true and s.officer_id is null as is_unassigned, '{}'::uuid[] as author_ids
  from support_action s join follow_up_plan f on f.id = s.plan_id join micro_project m on m.id = f.micro_project_id
      where s.state = 'OPEN'
  union all select 'WARRANTY_END' as kind, 'Asset' as type, w.id as id, w.tag as reference, (w.warranty_until)::date as due_on,
    w.territory_code::text as territory_code, w.centre_code::text as centre_code, w.officer_id::uuid as officer_id,
    null::text as facility_code, true and w.officer_id is null as is_unassigned, '{}'::uuid[] as author_ids
  from asset w where w.state in ('HANDED_OVER', 'IN_USE', 'IN_REPAIR')
      and w.warranty_until >= $3::date - 30
), mine as (
  select f.kind, f.type, f.id, f.reference, f.due_on, coalesce(d.do_everywhere or f.officer_id = any (d.do_officers) or f.centre_code = any (d.do_centres)
      or f.facility_code = any (d.do_facilities) or f.territory_code = any (d.do_territories)
      or f.territory_code like any (d.do_inside), false) as is_mine,
    (f.is_unassigned or $3::date > f.due_on + d.grace) and coalesce(d.head_everywhere or f.officer_id = any (d.head_officers) or f.centre_code = any (d.head_centres)
      or f.facility_code = any (d.head_facilities) or f.territory_code = any (d.head_territories)
      or f.territory_code like any (d.head_inside), false) as is_headed
  from found f join duty d on d.kind = f.kind
  where $3::date >= f.due_on - d.ahead and not ($2::uuid = any (f.author_ids))
), task as materialized (
  select m.kind, m.type, m.id, m.reference, m.due_on, not m.is_mine as is_escalated, n.snoozed_until
  from mine m left join task_note n on n.staff_id = $2::uuid and n.kind = m.kind and n.subject_id = m.id
  where (m.is_mine or m.is_headed) and n.finished_on is null
    and (n.snoozed_until is null or n.snoozed_until <= $3::date)
)
select coalesce(json_agg(json_build_object('kind', kind, 'type', type, 'id', id, 'reference', reference, 'dueOn', due_on,
  'isEscalated', is_escalated)), '[]') from task
$$;

revoke all on function app.tasks_of(json, uuid, date) from public;

grant execute on function app.tasks_of(json, uuid, date) to wasl_worker;

create or replace function app.lacks_migration(wanted text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, app as $$
begin
  if to_regclass('app.migration') is null then return false; end if;
  return not exists (select from app.migration m where m.name = wanted);
end $$;

revoke all on function app.lacks_migration(text) from public;

grant execute on function app.lacks_migration(text) to wasl_app;
