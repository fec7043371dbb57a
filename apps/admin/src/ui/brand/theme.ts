import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const zellige: MantineColorsTuple = [
  '#EAF4F0',
  '#D3E7E0',
  '#A8CFC3',
  '#7BB5A6',
  '#4E9888',
  '#2A7D6D',
  '#15695B',
  '#0B594D',
  '#0A463E',
  '#07332E',
];
const saffron: MantineColorsTuple = [
  '#FDF6E6',
  '#FAEBC8',
  '#F3D48D',
  '#EBBC52',
  '#DFA32B',
  '#C3881B',
  '#9F6C12',
  '#7C520C',
  '#5E3E0A',
  '#412B07',
];
const terracotta: MantineColorsTuple = [
  '#FCEFEA',
  '#F7DDD3',
  '#EDB7A3',
  '#E08F73',
  '#CF6A4A',
  '#B4502F',
  '#963F24',
  '#7D331D',
  '#5F2716',
  '#431B0F',
];
const majorelle: MantineColorsTuple = [
  '#EEF1FA',
  '#DDE3F4',
  '#B8C4E8',
  '#8FA1D9',
  '#6780C8',
  '#4762B2',
  '#354E9B',
  '#2A3F82',
  '#203164',
  '#162246',
];
const plaster: MantineColorsTuple = [
  '#FBFAF6',
  '#F5F2EB',
  '#EBE6DB',
  '#DDD6C8',
  '#C2B9A8',
  '#A39A88',
  '#7C7566',
  '#5B564B',
  '#3F3C34',
  '#28261F',
];

/** Zellige green for place and action, plaster ground, ink text, saffron for what needs you, terracotta for trouble. */
export const theme = createTheme({
  primaryColor: 'zellige',
  respectReducedMotion: true,
  primaryShade: 7,
  autoContrast: true,
  black: '#1B2B29',
  defaultRadius: 'md',
  cursorType: 'pointer',
  // Latin first: the Arabic face would swap in wider digits, and one number would mix two shapes.
  fontFamily: '"IBM Plex Sans Variable","IBM Plex Sans Arabic",system-ui,sans-serif',
  fontSizes: { xs: '0.78125rem', sm: '0.875rem', md: '0.9375rem', lg: '1rem', xl: '1.125rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.35' },
      h2: { fontSize: '1rem', lineHeight: '1.5' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.5' },
    },
  },
  components: {
    // A dialog's <header> would count as a second banner of the page.
    ModalHeader: { defaultProps: { component: 'div' } },
    ModalTitle: { defaultProps: { fw: 600 } },
    // Arabic letters hang low: without room the frame of the field cuts through them.
    InputWrapper: { styles: { label: { marginBlockEnd: 4 }, description: { marginBlockEnd: 4 } } },
  },
  colors: { zellige, saffron, terracotta, majorelle, gray: plaster },
});

/** What plain `:root` rules cannot win: Mantine's own variables are more specific. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': terracotta[6],
    '--mantine-color-placeholder': plaster[7],
    '--mantine-color-dimmed': plaster[7],
    '--mantine-color-default-border': plaster[6],
    '--mantine-color-body': '#FFFFFF',
  },
  dark: {},
});
