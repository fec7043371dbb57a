import { Title, UnstyledButton } from '@mantine/core';
import { roleLabels } from '@wasl/domain/access';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import classes from './demonstration-accounts.module.css';
import type { DemonstrationAccount } from './demonstration.ts';

type Props = {
  accounts: readonly DemonstrationAccount[];
  loading: boolean;
  onChoose: (account: DemonstrationAccount) => void;
};

/** The roles of a demonstration, each one tap away. */
export function DemonstrationAccounts({ accounts, loading, onChoose }: Props) {
  return (
    <section aria-labelledby="demonstration" className={classes.section}>
      <div>
        <Title order={2} id="demonstration">
          {m.demonstration_title()}
        </Title>
        <p>{m.demonstration_lead()}</p>
      </div>
      <ul className={classes.accounts}>
        {accounts.map((account) => (
          <li key={account.email}>
            <UnstyledButton className={classes.account} disabled={loading} onClick={() => onChoose(account)}>
              <b>{said(roleLabels[account.role])}</b>
              <bdi dir="ltr">{account.email.split('@')[0]}</bdi>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
