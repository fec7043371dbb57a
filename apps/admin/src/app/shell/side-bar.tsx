import { AppShell, CloseButton } from '@mantine/core';
import { mayEver } from '@wasl/domain/access';
import { useActor } from '#access/actor.tsx';
import { m } from '#paraglide/messages.js';
import { Khatim } from '#ui/brand/khatim.tsx';
import { ZelligeBand } from '#ui/brand/zellige-band.tsx';
import { destinations } from './destinations.ts';
import { SideLink } from './side-link.tsx';
import classes from './side-bar.module.css';

type Props = {
  /** Slid off a phone's screen: it must not take the focus there. */
  isAway: boolean;
  onClose: () => void;
};

/** The places of the console. On a phone it covers the page, and has its own way to close. */
export function SideBar({ isAway, onClose }: Props) {
  const actor = useActor();
  return (
    <AppShell.Navbar className={classes.side} inert={isAway}>
      <div className={classes.brand}>
        <Khatim />
        <div>
          <b>{m.product_name()}</b>
          <span>{m.product_motto()}</span>
        </div>
        <CloseButton
          className={classes.close}
          hiddenFrom="md"
          variant="transparent"
          size="lg"
          aria-label={m.close_menu()}
          onClick={onClose}
        />
      </div>
      <nav aria-label={m.menu()} className={classes.places}>
        {destinations
          .filter(({ permission }) => mayEver(actor, permission))
          .map(({ to, name, Icon }) => (
            <SideLink
              key={to}
              to={to}
              label={name()}
              leftSection={<Icon size={18} stroke={1.6} aria-hidden="true" />}
              activeOptions={{ exact: to === '/', includeSearch: false }}
            />
          ))}
      </nav>
      <ZelligeBand id="side-zellige" className={classes.band} />
    </AppShell.Navbar>
  );
}
