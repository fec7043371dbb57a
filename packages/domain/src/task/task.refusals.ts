import type { Trilingual } from '../kernel/index.ts';

export const taskRefusals = {
  TASK_ESCALATED: {
    ar: 'تجاوزت هذه المهمة أجلها وأحيلت عليكم؛ لا يمكن تأجيلها.',
    fr: 'Cette tâche vous revient parce qu’elle est en retard ; elle ne peut être reportée.',
    en: 'This task came to you because it is late; it cannot be put off.',
  },
  TASK_DAY_NOT_AHEAD: {
    ar: 'يجب أن يكون تاريخ التأجيل لاحقا لليوم.',
    fr: 'La date de report doit être postérieure à aujourd’hui.',
    en: 'The day to put it off to must be after today.',
  },
  TASK_PUT_OFF_TOO_LONG: {
    ar: 'يمكن تأجيل مهمة {most} يوما على الأكثر.',
    fr: 'Une tâche se reporte de {most} jours au plus.',
    en: 'A task is put off for {most} days at most.',
  },
  TASK_DECIDED_BY_ITS_THING: {
    ar: 'تنتهي هذه المهمة بإنجاز الخطوة المطلوبة، لا بالتصريح بها.',
    fr: 'Cette tâche s’achève par l’étape attendue, et non par une déclaration.',
    en: 'This task ends when the step is taken, not by saying so.',
  },
} as const satisfies Record<string, Trilingual>;

export type TaskRefusal = keyof typeof taskRefusals;
