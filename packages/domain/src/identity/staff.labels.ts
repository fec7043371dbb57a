import type { Trilingual } from '../kernel/index.ts';
import type { StaffStatus } from './staff.kinds.ts';

export const staffStatusLabels: Record<StaffStatus, Trilingual> = {
  INVITED: { ar: 'مدعو', fr: 'Invité', en: 'Invited' },
  ACTIVE: { ar: 'نشط', fr: 'Actif', en: 'Active' },
  DISABLED: { ar: 'موقوف', fr: 'Désactivé', en: 'Disabled' },
};
