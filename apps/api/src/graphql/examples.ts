export const examples: { query: string; variables?: object }[] = [{ query: '{ viewer { id } }' }];
