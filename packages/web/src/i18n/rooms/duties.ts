// Words of the law clock.
export const dutyWords = {} as const;
