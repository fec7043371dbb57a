import { NavLink, type NavLinkProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import classes from './side-bar.module.css';

type Props = NavLinkProps & Omit<ComponentPropsWithRef<'a'>, keyof NavLinkProps>;

function LinkNavLink(props: Props) {
  return <NavLink component="a" {...props} className={classes.link} />;
}

export const SideLink = createLink(LinkNavLink);
