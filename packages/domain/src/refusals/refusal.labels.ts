import { agreementRefusals } from '../agreement/agreement.refusals.ts';
import { auditRefusals } from '../audit/audit.refusals.ts';
import { caseRefusals } from '../casework/case.refusals.ts';
import { lifeProjectRefusals } from '../casework/life-project/life-project.refusals.ts';
import { massReleaseRefusals } from '../casework/mass-release/mass-release.labels.ts';
import { referralRefusalLabels } from '../casework/referral/referral.refusals.ts';
import { releaseRefusalLabels } from '../casework/release/release.refusals.ts';
import { committeeRefusals } from '../committee/committee.refusals.ts';
import { diagnosisRefusals } from '../diagnosis/diagnosis.refusals.ts';
import { distributionRefusals } from '../distribution/distribution.refusals.ts';
import { documentRefusals } from '../documents/document.refusals.ts';
import { followUpRefusals } from '../follow-up/follow-up.refusals.ts';
import { identityRefusals } from '../identity/identity.refusals.ts';
import { keysOf } from '../kernel/index.ts';
import { microProjectRefusals } from '../micro-project/micro-project.refusals.ts';
import { personRefusals } from '../person/person.refusals.ts';
import { assetRefusals } from '../procurement/asset.refusals.ts';
import { paymentRefusals } from '../procurement/payment/payment.refusals.ts';
import { purchaseRefusals } from '../procurement/purchase/purchase.refusals.ts';
import { reportingRefusals } from '../reporting/reporting.refusals.ts';
import { taskRefusals } from '../task/task.refusals.ts';
import { trainingRefusals } from '../training/training.refusals.ts';
import { platformRefusals } from './platform.refusals.ts';

/** Every refusal of the house with its sentence in three languages. `{fact}` is filled, `{fact:money}` as money. */
export const refusalLabels = {
  ...platformRefusals,
  ...identityRefusals,
  ...personRefusals,
  ...caseRefusals,
  ...releaseRefusalLabels,
  ...massReleaseRefusals,
  ...referralRefusalLabels,
  ...lifeProjectRefusals,
  ...diagnosisRefusals,
  ...trainingRefusals,
  ...agreementRefusals,
  ...microProjectRefusals,
  ...committeeRefusals,
  ...assetRefusals,
  ...purchaseRefusals,
  ...paymentRefusals,
  ...distributionRefusals,
  ...followUpRefusals,
  ...documentRefusals,
  ...reportingRefusals,
  ...taskRefusals,
  ...auditRefusals,
};

export type RefusalCode = keyof typeof refusalLabels;
export const refusalCodes = keysOf<RefusalCode>(refusalLabels);

/** Whether a text is a code of the closed union. */
export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusalLabels, code);
}
