export const definitions = {
  title: 'Definitions',
} as const;
