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
  'db.folder': {
    status: 503,
    sv: { what: 'Datamappen {folder} gick inte att skapa: {reason}.', do: 'Välj en mapp som går att skriva i.' },
    en: { what: 'The data folder {folder} could not be created: {reason}.', do: 'Choose a folder that can be written to.' },
  },
  'db.changed': {
    status: 503,
    sv: { what: 'Databasens schema är inte programmets: {name} skiljer sig.', do: 'Återställ en säkerhetskopia i en tom databas.' },
    en: { what: 'The schema of the database is not the program’s: {name} differs.', do: 'Restore a backup into an empty database.' },
  },
  'db.folderClosed': {
    status: 503,
    sv: {
      what: 'Databasen kan inte ligga i {folder}: andra användare får inte gå in i {closed}, och PostgreSQL körs inte som root.',
      do: 'Välj en annan mapp med SAMSYN_DATA, eller starta Samsyn som en vanlig användare.',
    },
    en: {
      what: 'The database cannot lie in {folder}: other users may not enter {closed}, and PostgreSQL does not run as root.',
      do: 'Choose another folder with SAMSYN_DATA, or start Samsyn as an ordinary user.',
    },
  },
  'db.locked': {
    status: 503,
    sv: {
      what: 'Mappen {folder} används redan av Samsyn (process {pid}).',
      do: 'Stäng det programmet, eller välj en annan mapp med SAMSYN_DATA.',
    },
    en: {
      what: 'The folder {folder} is already in use by Samsyn (process {pid}).',
      do: 'Close that program, or choose another folder with SAMSYN_DATA.',
    },
  },
  'db.newer': {
    status: 503,
    sv: {
      what: 'Databasen är nyare än programmet: dess schema har nummer {database}, programmets {program}. Inget är ändrat.',
      do: 'Starta en version av Samsyn som är minst lika ny som den som skrev databasen.',
    },
    en: {
      what: 'The database is newer than the program: its schema has number {database}, the program’s {program}. Nothing has been changed.',
      do: 'Start a version of Samsyn at least as new as the one that wrote the database.',
    },
  },
  'db.noBundled': {
    status: 503,
    sv: {
      what: 'Det finns ingen medföljande databas för {platform}.',
      do: 'Installera PostgreSQL 15 eller nyare och ange dess adress i DATABASE_URL.',
    },
    en: {
      what: 'There is no bundled database for {platform}.',
      do: 'Install PostgreSQL 15 or newer and give its address in DATABASE_URL.',
    },
  },
  'db.start': {
    status: 503,
    sv: {
      what: 'Databasen i {folder} gick inte att starta: {reason}.',
      do: 'Kontrollera att mappen finns, går att skriva i och att disken inte är full, eller välj en annan mapp med SAMSYN_DATA.',
    },
    en: {
      what: 'The database in {folder} could not be started: {reason}.',
      do: 'Check that the folder exists, can be written to and that the disk is not full, or choose another folder with SAMSYN_DATA.',
    },
  },
  'db.unreachable': {
    status: 503,
    sv: { what: 'Databasen svarar inte: {reason}.', do: 'Kontrollera adressen i DATABASE_URL och att databasen är igång.' },
    en: { what: 'The database does not answer: {reason}.', do: 'Check the address in DATABASE_URL and that the database is running.' },
  },
  'db.roles': {
    status: 503,
    sv: {
      what: 'Databasrollen {role} kan inte användas: {reason}.',
      do: 'Låt databasens administratör skapa rollen utan inloggning, utan INHERIT och utan BYPASSRLS. Se docs/operating.md, A PostgreSQL of your own.',
    },
    en: {
      what: 'The database role {role} cannot be used: {reason}.',
      do: 'Ask the database administrator to create the role without login, INHERIT and BYPASSRLS. See docs/operating.md, A PostgreSQL of your own.',
    },
  },
  'backup.newer': {
    status: 409,
    sv: {
      what: 'Säkerhetskopian {file} kommer från en nyare version (schema {backup}, programmets {program}). Inget är återställt.',
      do: 'Återställ med en version av Samsyn som är minst lika ny.',
    },
    en: {
      what: 'The backup {file} comes from a newer version (schema {backup}, the program’s {program}). Nothing has been restored.',
      do: 'Restore with a version of Samsyn at least as new.',
    },
  },
  'cli.notBuilt': {
    status: 500,
    sv: { what: '{part} gick inte att bygga: {reason}.', do: 'Kör npm ci och försök igen.' },
    en: { what: '{part} could not be built: {reason}.', do: 'Run npm ci and try again.' },
  },
  'server.unexpected': {
    status: 500,
    sv: {
      what: 'Något gick fel hos oss. Det du sparat är kvar. Felnummer {id}.',
      do: 'Försök igen. Händer det igen, skicka felnumret till den som driver Samsyn.',
    },
    en: {
      what: 'Something went wrong on our side. What you saved is kept. Fault number {id}.',
      do: 'Try again. If it recurs, send the fault number to whoever runs Samsyn.',
    },
  },
  'outgoing.denied': {
    status: 502,
    sv: { what: 'Samsyn får inte kontakta {host}.', do: 'Den som driver Samsyn kan lägga adressen i inställningarna.' },
    en: { what: 'Samsyn may not contact {host}.', do: 'Whoever runs Samsyn can put the address in the settings.' },
  },
  'outgoing.failed': {
    status: 502,
    sv: { what: '{host} svarar inte som det ska ({reason}).', do: 'Försök igen om en stund. Kvarstår det, hör med den som driver {host}.' },
    en: { what: '{host} does not answer as it should ({reason}).', do: 'Try again in a while. If it remains, ask whoever runs {host}.' },
  },
  'serve.certificate': {
    status: 503,
    sv: { what: 'Certifikatet i {file} går inte att använda: {reason}.', do: 'Ange ett certifikat och dess nyckel, båda i PEM-format.' },
    en: { what: 'The certificate in {file} cannot be used: {reason}.', do: 'Give a certificate and its key, both in PEM format.' },
  },
  'serve.open': {
    status: 503,
    sv: {
      what: 'Samsyn öppnas inte på {host} utan krypterad förbindelse. Lösenord och uppgifter skulle gå att läsa på vägen.',
      do: 'Ange --tls-cert och --tls-key, eller sätt en webbserver med certifikat framför och ange dess adress med --trust-proxy.',
    },
    en: {
      what: 'Samsyn does not open on {host} without an encrypted connection. Passwords and data could be read on the way.',
      do: 'Give --tls-cert and --tls-key, or put a web server with a certificate in front and give its address with --trust-proxy.',
    },
  },
  'serve.port': {
    status: 503,
    sv: { what: 'Samsyn kan inte lyssna på {host}, port {port}: {reason}.', do: 'Välj en annan port, eller stoppa det som har den.' },
    en: { what: 'Samsyn cannot listen on {host}, port {port}: {reason}.', do: 'Choose another port, or stop what has it.' },
  },
};
