import { IconInfoCircle } from '@tabler/icons-react';
import classes from './refusal-note.module.css';

type Props = {
  /** What is not possible: "The decision cannot be recorded now." */
  title: string;
  /** Every reason, each a sentence. */
  reasons: readonly string[];
  id?: string;
};

/** Why something cannot be done now. All the reasons at once, so that nobody climbs a stair of refusals. */
export function RefusalNote({ title, reasons, id }: Props) {
  if (reasons.length === 0) return null;
  return (
    <div className={classes.note} id={id}>
      <IconInfoCircle size={18} aria-hidden="true" />
      <div>
        <p>{title}</p>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
