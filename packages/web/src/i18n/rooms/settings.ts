// Words of the settings as a whole: the names of its rooms.
export const settingsWords = {
  'room.settings': { sv: 'Inställningar', en: 'Settings' },
  'settings.nav': { sv: 'Inställningarnas delar', en: 'Parts of the settings' },
  'settings.sharing': { sv: 'Delning', en: 'Sharing' },
  'settings.roles': { sv: 'Roller', en: 'Roles' },
  'settings.people': { sv: 'Organisationer och personer', en: 'Organisations and people' },
  'settings.log': { sv: 'Logg', en: 'Log' },
  'settings.retention': { sv: 'Gallring', en: 'Retention' },
  'settings.records': { sv: 'Diarium', en: 'Register' },
  'settings.privacy': { sv: 'Dataskydd', en: 'Data protection' },
  'settings.municipalities': { sv: 'Kommuner', en: 'Municipalities' },
  'settings.account': { sv: 'Mitt konto', en: 'My account' },
} as const;
