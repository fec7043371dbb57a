import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type Props = AnchorProps & Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps>;

function LinkAnchor(props: Props) {
  return <Anchor underline="hover" inherit {...props} />;
}

/** A link to a page of the console, checked by the types: an unknown address does not compile. */
export const TextLink = createLink(LinkAnchor);
