import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import {
  ConfirmSecondFactorDocument,
  EnrolSecondFactorDocument,
  ReplaceRecoveryCodesDocument,
} from '#gql/console/graphql.ts';
import { announceFailure } from '#lib/announce.tsx';
import { failureOf } from '#lib/failure.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { EnrolmentForm } from '#ui/proof/enrolment-form.tsx';
import { RecoveryCodes } from '#ui/proof/recovery-codes.tsx';

type Props = { isEnrolled: boolean; left: number; onChange: () => void };
type Told = { secret: string; qrCode: string };

/** The authenticator of the account, and the codes for the day it is lost. */
export function AccountFactor({ isEnrolled, left, onChange }: Props) {
  const [told, setTold] = useState<Told | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [enrol] = useMutation(EnrolSecondFactorDocument, { onError: announceFailure });
  const [replace] = useMutation(ReplaceRecoveryCodesDocument, { onError: announceFailure });
  const [confirm, { loading }] = useMutation(ConfirmSecondFactorDocument);
  const begin = async () => {
    const { data } = await enrol();
    setFailure(null);
    if (data) setTold(data.enrolSecondFactor);
  };
  const end = async (code: string) => {
    try {
      const { data } = await confirm({ variables: { input: { code } } });
      setTold(null);
      setCodes(data?.confirmSecondFactor.recoveryCodes ?? null);
      onChange();
    } catch (error) {
      setFailure(failureOf(error).sentence);
    }
  };
  const renew = async () => {
    const { data } = await replace();
    if (data) setCodes(data.replaceRecoveryCodes.recoveryCodes);
    onChange();
  };
  const close = () => {
    setTold(null);
    setCodes(null);
  };
  return (
    <Panel title={m.account_factor()} note={isEnrolled ? m.account_factor_on({ left }) : m.account_factor_off()}>
      <Group gap="sm">
        <Button variant="default" onClick={() => void begin()}>
          {isEnrolled ? m.account_factor_replace() : m.account_factor_enrol()}
        </Button>
        {isEnrolled ? (
          <Button variant="default" onClick={() => void renew()}>
            {m.account_codes_renew()}
          </Button>
        ) : null}
      </Group>
      <Modal
        opened={told !== null || codes !== null}
        onClose={close}
        title={codes ? m.recovery_codes() : m.account_factor()}
        size="md"
        closeButtonProps={{ 'aria-label': m.close() }}
        closeOnClickOutside={false}
      >
        {codes ? <RecoveryCodes codes={codes} onKept={close} /> : null}
        {told && !codes ? (
          <EnrolmentForm {...told} failure={failure} loading={loading} onCode={(code) => void end(code)} />
        ) : null}
      </Modal>
    </Panel>
  );
}
