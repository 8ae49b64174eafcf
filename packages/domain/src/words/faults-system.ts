// Sentences for the server, the database, backups and the command line.
import type { FaultWords } from './fault-words.ts';

export const systemFaults: Readonly<Record<string, FaultWords>> = {
  'backup.damaged': {
    status: 422,
    sv: { what: 'Säkerhetskopian {file} är skadad eller avklippt. Inget är återställt.', do: 'Använd en annan kopia.' },
    en: { what: 'The backup {file} is damaged or cut off. Nothing has been restored.', do: 'Use another copy.' },
  },
  'backup.notEmpty': {
    status: 409,
    sv: { what: 'Databasen är inte tom. Inget är återställt.', do: 'Återställ till en tom databas.' },
    en: { what: 'The database is not empty. Nothing has been restored.', do: 'Restore into an empty database.' },
  },
  'cli.cannotWrite': {
    status: 500,
    sv: {
      what: 'Filen {file} gick inte att skriva. Inget är skrivet.',
      do: 'Se efter att mappen går att skriva i och att disken inte är full.',
    },
    en: {
      what: 'The file {file} could not be written. Nothing has been written.',
      do: 'Check that the folder can be written to and that the disk is not full.',
    },
  },
  'cli.usage': {
    status: 400,
    sv: { what: 'Kommandot går inte att tolka: {why}.', do: 'Skriv samsyn --help för att se hur det används.' },
    en: { what: 'The command cannot be understood: {why}.', do: 'Type samsyn --help to see how it is used.' },
  },
  'db.files': {
    status: 503,
    sv: {
      what: 'PostgreSQL-filerna gick inte att lägga i {folder}: {reason}.',
      do: 'Kontrollera att mappen går att skriva i och att disken inte är full.',
    },
    en: {
      what: 'The PostgreSQL files could not be placed in {folder}: {reason}.',
      do: 'Check that the folder can be written to and that the disk is not full.',
    },
  },
  'db.folder': {
    status: 503,
    sv: { what: 'Datamappen {folder} gick inte att skapa: {reason}.', do: 'Välj en mapp som går att skriva i.' },
    en: { what: 'The data folder {folder} could not be created: {reason}.', do: 'Choose a folder that can be written to.' },
  },
  'db.folderClosed': {
    status: 503,
    sv: {
      what: 'Databasen kan inte nå {folder}, eftersom mappen {closed} är stängd för andra användare.',
      do: 'Välj en annan datamapp, eller öppna {closed} för genomgång.',
    },
    en: {
      what: 'The database cannot reach {folder}, because the folder {closed} is closed to other users.',
      do: 'Choose another data folder, or let other users pass through {closed}.',
    },
  },
  'db.locked': {
    status: 503,
    sv: { what: 'Databasen är upptagen av ett annat program.', do: 'Stäng det andra programmet eller vänta en stund och försök igen.' },
    en: { what: 'The database is in use by another program.', do: 'Close the other program, or wait a moment and try again.' },
  },
  'db.newer': {
    status: 503,
    sv: { what: 'Databasen är nyare än programmet.', do: 'Starta en version av Samsyn som är minst lika ny som den som skrev den.' },
    en: { what: 'The database is newer than the program.', do: 'Start a version of Samsyn at least as new as the one that wrote it.' },
  },
  'db.noBundled': {
    status: 503,
    sv: { what: 'Det finns ingen inbyggd PostgreSQL för {platform}.', do: 'Starta en egen PostgreSQL och ange dess adress.' },
    en: { what: 'There is no bundled PostgreSQL for {platform}.', do: 'Start a PostgreSQL of your own and give its address.' },
  },
  'db.start': {
    status: 503,
    sv: {
      what: 'Databasen gick inte att starta. Inget är ändrat.',
      do: 'Kontrollera att mappen finns, går att skriva i och att disken inte är full.',
    },
    en: {
      what: 'The database could not be started. Nothing has been changed.',
      do: 'Check that the folder exists, can be written to and that the disk is not full.',
    },
  },
  'server.busy': {
    status: 503,
    sv: { what: 'Många använder tjänsten just nu.', do: 'Vi försöker igen om {s, plural, one {en sekund} other {# sekunder}}.' },
    en: { what: 'Many people are using the service.', do: 'We will try again in {s, plural, one {one second} other {# seconds}}.' },
  },
  'server.dbNewer': {
    status: 503,
    sv: { what: 'Databasen är nyare än programmet.', do: 'Starta den version som skrev den ({v}) eller en nyare.' },
    en: { what: 'The database is newer than the program.', do: 'Start the version that wrote it ({v}) or a newer one.' },
  },
  'server.unexpected': {
    status: 500,
    sv: {
      what: 'Något gick fel hos oss. Det du sparat är kvar. Felnummer {id}.',
      do: 'Försök igen. Händer det igen, skicka felnumret till {role}.',
    },
    en: {
      what: 'Something went wrong on our side. What you saved is kept. Fault number {id}.',
      do: 'Try again. If it recurs, send the fault number to the {role}.',
    },
  },
};
