/** So that what stands for rows on their way is as high as they are. */
export const FINDING_HEIGHT = { xs: 76, sm: 56 };
export const HOLDERS_HEIGHT = { xs: 36, sm: 36 };
