import type { SessionNeed } from '@wasl/domain/identity';
import { useEffect, useState } from 'react';
import {
  CodeAtTheDoorDocument,
  ConfirmAtTheDoorDocument,
  EnrolAtTheDoorDocument,
  VerifySecondFactorDocument,
} from '#gql/identity/graphql.ts';
import { m } from '#paraglide/messages.js';
import { CodeForm } from '#ui/proof/code-form.tsx';
import { EnrolmentForm } from '#ui/proof/enrolment-form.tsx';
import { RecoveryCodes } from '#ui/proof/recovery-codes.tsx';
import { EntryFailure } from './entry-failure.tsx';
import { post } from './post.ts';

type Props = { need: Exclude<SessionNeed, 'NOTHING'>; isDemonstration: boolean; onDone: () => void };

/** What comes after the password: the second factor, or its first enrolment where a role demands one. */
export function SecondStep({ need, isDemonstration, onDone }: Props) {
  return need === 'ENROLMENT' ? (
    <Enrolment onDone={onDone} />
  ) : (
    <Code isDemonstration={isDemonstration} onDone={onDone} />
  );
}

function Code({ isDemonstration, onDone }: Omit<Props, 'need'>) {
  const [shown, setShown] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [loading, setLoading] = useState(false);
  useEffect(() => {
    if (isDemonstration) void findDemonstrationCode().then(setShown);
  }, [isDemonstration]);
  const verify = async (code: string) => {
    setLoading(true);
    const refused = await showCode(code);
    if (refused === null) return onDone();
    setFailure(refused);
    setLoading(false);
    if (isDemonstration) setShown(await findDemonstrationCode());
  };
  return (
    <CodeForm
      failure={failure}
      loading={loading}
      submit={m.sign_in()}
      shown={shown}
      onCode={(code) => void verify(code)}
    >
      <p>{m.factor_lead()}</p>
    </CodeForm>
  );
}

function Enrolment({ onDone }: Pick<Props, 'onDone'>) {
  const [told, setTold] = useState<{ secret: string; qrCode: string } | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [loading, setLoading] = useState(false);
  useEffect(() => {
    void post(EnrolAtTheDoorDocument, {}).then(({ data, failure: met }) => {
      setTold(data?.enrolSecondFactor ?? null);
      setFailure(met?.sentence ?? null);
    });
  }, []);
  const confirm = async (code: string) => {
    setLoading(true);
    const { data, failure: met } = await post(ConfirmAtTheDoorDocument, { input: { code } });
    setCodes(data?.confirmSecondFactor.recoveryCodes ?? null);
    setFailure(met?.sentence ?? null);
    setLoading(false);
  };
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  if (!told) return <EntryFailure sentence={failure} />;
  return <EnrolmentForm {...told} failure={failure} loading={loading} onCode={(code) => void confirm(code)} />;
}

/** Shows the second factor; the sentence of its refusal, or null when it was right. */
export async function showCode(code: string): Promise<string | null> {
  const { failure } = await post(VerifySecondFactorDocument, { input: { code } });
  return failure?.sentence ?? null;
}

/** The code of an account of the demonstration; a real account has none to show. */
export async function findDemonstrationCode(): Promise<string | null> {
  const { data } = await post(CodeAtTheDoorDocument, {});
  return data?.demonstrationCode ?? null;
}
