import { useMutation } from '@apollo/client/react';
import { ChooseLanguageDocument } from '#gql/console/graphql.ts';
import { LanguageSwitch } from '../language-switch.tsx';

/** The switch of someone signed in: the choice follows the account to other devices. */
export function ViewerLanguageSwitch() {
  const [choose] = useMutation(ChooseLanguageDocument, { onError: () => undefined }); // the page has turned already
  return <LanguageSwitch onChosen={(language) => void choose({ variables: { input: { language } } })} />;
}
