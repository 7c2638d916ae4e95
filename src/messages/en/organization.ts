export const organization = {
  title: 'Organization',
} as const;
