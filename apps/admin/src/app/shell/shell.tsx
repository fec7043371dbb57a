import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { SignedIn } from '#access/actor.tsx';
import type { Viewer } from '#access/actor-of.ts';
import { m } from '#paraglide/messages.js';
import { OfflineStrip } from '#ui/state/offline-strip.tsx';
import { ReloadStrip } from '#ui/state/reload-strip.tsx';
import { AccountMenu } from './account-menu.tsx';
import { SideBar } from './side-bar.tsx';
import { StepUpDialog } from './step-up.dialog.tsx';
import classes from './shell.module.css';
import { ViewerLanguageSwitch } from './viewer-language-switch.tsx';

/** What stays while pages change: where one can go, who one is, in which language. */
export function Shell({ viewer }: { viewer: Viewer }) {
  const [menu, { toggle, close }] = useDisclosure(false);
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useMainFocus(path, close);
  return (
    <SignedIn viewer={viewer}>
      <a href="#main" className={classes.skip}>
        {m.skip_to_content()}
      </a>
      <AppShell
        layout="alt"
        header={{ height: 60 }}
        navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: !menu } }}
        padding={0}
      >
        <AppShell.Header className={classes.header}>
          <Group h="100%" px="md" gap="sm" wrap="nowrap">
            <Burger
              opened={menu}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={m.open_menu()}
              aria-expanded={menu}
            />
            <Group gap="sm" ms="auto" wrap="nowrap">
              <ViewerLanguageSwitch />
              <AccountMenu />
            </Group>
          </Group>
        </AppShell.Header>
        <SideBar isAway={!wide && !menu} onClose={close} />
        <AppShell.Main id="main" ref={main} tabIndex={-1} className={classes.main}>
          <div className={classes.notice}>
            <OfflineStrip />
            <ReloadStrip />
          </div>
          <Outlet />
          <StepUpDialog />
        </AppShell.Main>
      </AppShell>
    </SignedIn>
  );
}

/** A new page closes the menu and takes the focus, so that those who listen hear it and those who type start in it. */
function useMainFocus(path: string, closeMenu: () => void) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    closeMenu();
    main.current?.focus({ preventScroll: true });
  }, [path, closeMenu]);
  return main;
}
