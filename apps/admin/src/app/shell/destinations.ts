import {
  IconFileText,
  IconFolders,
  IconHeartHandshake,
  IconHistory,
  IconKey,
  IconLayoutDashboard,
  IconPackage,
  IconPlant2,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { Permission } from '@wasl/domain/access';
import { m } from '#paraglide/messages.js';

export type Destination = {
  to: NonNullable<LinkProps['to']>;
  name: () => string;
  Icon: typeof IconFolders;
  /** Who may read nothing there does not see the way. */
  permission: Permission;
};

/** Where one can go, in the order of the journey. */
export const destinations: readonly Destination[] = [
  { to: '/', name: m.nav_home, Icon: IconLayoutDashboard, permission: 'viewer.read' },
  { to: '/cases', name: m.nav_cases, Icon: IconFolders, permission: 'case.read' },
  { to: '/agreements', name: m.nav_agreements, Icon: IconFileText, permission: 'agreement.read' },
  { to: '/micro-projects', name: m.nav_micro_projects, Icon: IconPlant2, permission: 'microProject.read' },
  { to: '/distribution', name: m.nav_distribution, Icon: IconPackage, permission: 'distributionEvent.read' },
  { to: '/follow-up', name: m.nav_follow_up, Icon: IconHeartHandshake, permission: 'followUp.read' },
  { to: '/audit', name: m.nav_audit, Icon: IconHistory, permission: 'audit.read' },
  { to: '/access', name: m.nav_access, Icon: IconKey, permission: 'viewer.read' },
];
