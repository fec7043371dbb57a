/** What Wasl promises of its walls. One with teeth has a mutation that must turn its tests red (`npm run prove:teeth`). */
export type Vow = Readonly<{ id: string; sentence: string; hasTeeth: boolean }>;
