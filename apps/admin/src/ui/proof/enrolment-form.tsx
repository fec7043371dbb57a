import { m } from '#paraglide/messages.js';
import { CodeForm } from './code-form.tsx';
import classes from './proof.module.css';

type Props = {
  qrCode: string;
  secret: string;
  failure: string | null;
  loading: boolean;
  onCode: (code: string) => void;
};

/** The picture that an authenticator reads, and its first code. */
export function EnrolmentForm({ qrCode, secret, failure, loading, onCode }: Props) {
  return (
    <CodeForm
      failure={failure}
      loading={loading}
      submit={m.factor_confirm()}
      rule={m.code_rule_first()}
      onCode={onCode}
    >
      <p>{m.factor_scan()}</p>
      <img className={classes.picture} src={qrCode} alt={m.factor_picture()} />
      <p>
        {m.factor_type()}{' '}
        <bdi dir="ltr" className={classes.secret}>
          {secret.replace(/(.{4})(?!$)/g, '$1 ')}
        </bdi>
      </p>
    </CodeForm>
  );
}
