import type { Vow } from './vow.ts';

/** Who comes in, who sees what, and what is sealed: authentication, access, data. */
export const peoplePromises: readonly Vow[] = [
  {
    id: 'AU-01',
    sentence:
      'Passwords are argon2id (m ≥ 19,456, t ≥ 2), never logged, of 12 to 128 characters, any character, and in no list of common ones.',
    hasTeeth: false,
  },
  {
    id: 'AU-02',
    sentence:
      'A known and an unknown e-mail are indistinguishable at sign-in, reset and invitation, in answer and in time.',
    hasTeeth: false,
  },
  {
    id: 'AU-03',
    sentence: 'At most five passwords are checked per window, however many come at once.',
    hasTeeth: true,
  },
  { id: 'AU-04', sentence: 'A locked password does not lock the other factors of that account.', hasTeeth: false },
  {
    id: 'AU-05',
    sentence:
      "A session's token has 256 bits; the database holds only its SHA-256; the cookie is __Host-, Secure, HttpOnly, SameSite=Strict.",
    hasTeeth: false,
  },
  {
    id: 'AU-06',
    sentence: 'The token changes at sign-in, second factor, step-up and change of role; the old one is dead.',
    hasTeeth: true,
  },
  {
    id: 'AU-07',
    sentence:
      'Disabling, a change of role, scope, password or factor ends all other sessions within a second, on every instance.',
    hasTeeth: false,
  },
  {
    id: 'AU-08',
    sentence: 'Sessions end after 30 idle minutes and after 12 hours, by the clock of the database.',
    hasTeeth: false,
  },
  {
    id: 'AU-09',
    sentence: 'A TOTP step and a recovery code work once, also under twenty parallel uses.',
    hasTeeth: true,
  },
  {
    id: 'AU-11',
    sentence:
      'Approve, pay, export, role and key operations need a second factor and an assertion at most five minutes old.',
    hasTeeth: false,
  },
  {
    id: 'AU-12',
    sentence: 'API tokens are hashed, prefixed, expiring and scoped; they never exceed their owner and cannot approve.',
    hasTeeth: false,
  },
  {
    id: 'AU-13',
    sentence:
      "Invitation and reset links work once, expire and are stored hashed; a reset keeps the second factor; nobody sets another's password.",
    hasTeeth: false,
  },
  {
    id: 'AZ-01',
    sentence:
      'Nobody sees a row out of reach: over every root field, three scopes and two provinces, no foreign id is in any answer.',
    hasTeeth: false,
  },
  {
    id: 'AZ-02',
    sentence: 'The policy equals an independent oracle over random actors, permissions and things.',
    hasTeeth: false,
  },
  {
    id: 'AZ-03',
    sentence: 'Every root field and every sensitive field has a policy, or the schema does not build.',
    hasTeeth: true,
  },
  { id: 'AZ-04', sentence: 'Moving a thing to another place needs the right in both places.', hasTeeth: false },
  { id: 'AZ-05', sentence: 'With every filter off, row-level security alone keeps AZ-01.', hasTeeth: true },
  { id: 'AZ-06', sentence: 'With row-level security off, the filters alone keep AZ-01.', hasTeeth: true },
  {
    id: 'AZ-07',
    sentence: "Raw SQL without a context raises; so does a forged, an expired or another's; set_config cannot widen.",
    hasTeeth: false,
  },
  {
    id: 'AZ-08',
    sentence:
      'Every table about people has forced row security, every view runs as its caller, every key to a placed row carries the place.',
    hasTeeth: false,
  },
  {
    id: 'AZ-09',
    sentence:
      "The app's login owns nothing, bypasses nothing, deletes no domain row, changes no ledger or audit row; otherwise the server does not boot.",
    hasTeeth: false,
  },
  {
    id: 'AZ-10',
    sentence:
      'Break-glass needs a reason, ends after 60 minutes, tells the province and the data protection officer, and is in the audit.',
    hasTeeth: false,
  },
  {
    id: 'AZ-11',
    sentence: 'Nobody approves what he wrote or edited, also by token, after edits or in another session.',
    hasTeeth: true,
  },
  {
    id: 'AZ-12',
    sentence: '2,000 concurrent operations of mixed scope on four connections see no foreign row.',
    hasTeeth: false,
  },
  { id: 'AZ-13', sentence: 'The console shows an act exactly when the API would allow it.', hasTeeth: false },
  {
    id: 'DP-01',
    sentence:
      'CIN, register number, health text and signatures are nowhere in clear: tables, WAL, logs, backups, jobs, mails.',
    hasTeeth: false,
  },
  { id: 'DP-02', sentence: 'A ciphertext moved to another row, column or table does not open.', hasTeeth: false },
  { id: 'DP-03', sentence: 'Keys rotate under load: no failed read, no row left on the old key.', hasTeeth: false },
  {
    id: 'DP-04',
    sentence: 'Exact search by CIN uses the blind index and stays below 5 ms at 200,000 rows under row security.',
    hasTeeth: false,
  },
  { id: 'DP-05', sentence: "What was shredded is unreadable, in yesterday's backup too.", hasTeeth: false },
];
