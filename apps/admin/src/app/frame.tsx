import { DirectionProvider, MantineProvider } from '@mantine/core';
import { directionOf, type Language } from '@wasl/domain/kernel';
import { createContext, Fragment, type ReactNode, use, useState } from 'react';
import { styleNonce } from '#lib/page/nonce.ts';
import { language, rememberLanguage, speak } from '#lib/language.ts';
import { theme, variables } from '#ui/brand/theme.ts';

const SwitchContext = createContext<(chosen: Language) => void>(speak);

/** Turns the whole page to another language, where it stands. */
export function useSwitchLanguage(): (chosen: Language) => void {
  return use(SwitchContext);
}

/** What every entry stands in: the look, and the direction of the language. */
export function Frame({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState(language());
  const change = (chosen: Language) => {
    speak(chosen);
    rememberLanguage(chosen);
    setCurrent(chosen);
  };
  return (
    <SwitchContext value={change}>
      {/* Messages are plain functions: the key makes everything below say itself again. Address and cache stay. */}
      <Fragment key={current}>
        <DirectionProvider initialDirection={directionOf(current)} detectDirection={false}>
          <MantineProvider
            theme={theme}
            cssVariablesResolver={variables}
            forceColorScheme="light"
            getStyleNonce={styleNonce}
          >
            {children}
          </MantineProvider>
        </DirectionProvider>
      </Fragment>
    </SwitchContext>
  );
}
