export const batch = {
  title: 'Batch assign',
} as const;
