/** Of the one column that a list shows. */
export const LIST_FIELD = 'list';
