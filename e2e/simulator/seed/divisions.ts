export interface Division {
  id: string;
  name: string;
  description: string;
  homeDivision?: boolean;
}

const divisionId = (number: number) => `0d000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The first one is the home division. */
export const divisions = [
  { id: divisionId(1), name: 'Home', description: 'Everyone without another division', homeDivision: true },
  { id: divisionId(2), name: 'Northern Europe', description: 'Dublin, Stockholm, Gdańsk' },
  { id: divisionId(3), name: 'Southern Europe', description: 'Athens, Lisbon, Valencia' },
  { id: divisionId(4), name: 'Middle East & India', description: 'Amman, Haifa, Pune' },
  { id: divisionId(5), name: 'Asia Pacific', description: 'Osaka, Seoul, Taipei, Bangkok' },
  { id: divisionId(6), name: 'Back Office', description: 'Finance, claims, people' },
] as const satisfies readonly [Division, ...Division[]];

export const departments = [
  'Claims',
  'Customer Care',
  'Sales',
  'Retention',
  'Technical Support',
  'Finance',
  'People',
  'Underwriting',
] as const;
