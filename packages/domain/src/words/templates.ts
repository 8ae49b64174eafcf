// Sentences that stand around a picture rather than in it. The picture's own are in picture/picture-templates.ts.

export const frameTemplates: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  'head.stale': {
    sv: 'Bilden bygger på uppgifter till och med {to}. {k, plural, one {En nyare leverans är inte med.} other {# nyare leveranser är inte med.}}',
    en: 'The picture uses data up to {to}. {k, plural, one {One newer delivery is not included.} other {# newer deliveries are not included.}}',
  },
  frozen: {
    sv: 'Fryst {date}. Siffrorna ändras inte när nya uppgifter kommer.',
    en: 'Frozen {date}. The figures do not change when new data arrive.',
  },
  'column.lostZero': {
    sv: '{n, plural, one {En kod} other {# koder}} hade tappat den inledande nollan (847 i stället för 0847). Den är tillbakalagd.',
    en: '{n, plural, one {One code} other {# codes}} had lost the leading zero (847 instead of 0847). It has been put back.',
  },
  'sup.second': {
    sv: 'Visas inte, eftersom en grannruta annars kan räknas ut',
    en: 'Not shown, because a neighbouring cell could otherwise be worked out',
  },
};
