/** A window, such as one at 400 % zoom, in which bars that stay in sight would leave little room for anything else. */
export const LOW_WINDOW = '@media (max-height: 400px)';
