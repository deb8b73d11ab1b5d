/** Whether the data choose the kind. */
export const isAuto = (kind: string): boolean => kind === 'auto' || kind === '';
