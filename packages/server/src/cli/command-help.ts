// What the commands are, in both languages. `samsyn picture --help` tells the rest about pictures.
import type { Lang } from '@samsyn/domain';

export const commandHelp: Readonly<Record<Lang, string>> = {
  sv: `Samsyn: från en fil till en gemensam problembild.

  samsyn picture FIL…        en problembild ur filerna, utan server (samsyn picture --help)
  samsyn demo [--small]      demokommunen i webbläsaren
  samsyn serve               servern
  samsyn import FIL          lagrar en fil i databasen (--profile FIL.json: en mappningsfil)
  samsyn municipality --code KOD --name NAMN [--areas FIL] [--template standard|small-town]
                             en kommun till, med en länk för den första personen
  samsyn backup FIL          säkerhetskopia, även medan servern kör
  samsyn restore FIL         återställer till en tom databas
  samsyn move --to ADRESS    flyttar allt till en annan PostgreSQL
  samsyn verify [FIL]        kontrollerar en säkerhetskopia, eller databasen och loggens kedja
  samsyn retention --preview|--run   visar vad som gallras i natt, eller gallrar nu (--municipality KOD)

  --port N   --open-link   --lang sv|en   --version
  --host ADRESS   utanför den här datorn bara med det ena av:
    --tls-cert FIL --tls-key FIL   eget certifikat
    --trust-proxy ADRESS           en webbserver med certifikat framför (flera: komma emellan)
  --origin https://…   adressen som alla använder (länkar, inloggning med nyckel)
  --watch MAPP   mappen där källor som läggs upp så lämnas av sig själva (samsyn serve)
  SAMSYN_DATA   mappen för data      DATABASE_URL   en egen PostgreSQL 15 eller nyare
`,
  en: `Samsyn: from a file to a shared problem picture.

  samsyn picture FILE…       a problem picture from the files, without a server (samsyn picture --help)
  samsyn demo [--small]      the demo municipality in the browser
  samsyn serve               the server
  samsyn import FILE         stores a file in the database (--profile FILE.json: a mapping file)
  samsyn municipality --code CODE --name NAME [--areas FILE] [--template standard|small-town]
                             one more municipality, with a link for its first person
  samsyn backup FILE         a backup, also while the server runs
  samsyn restore FILE        restores into an empty database
  samsyn move --to URL       moves everything to another PostgreSQL
  samsyn verify [FILE]       checks a backup, or the database and the chain of the log
  samsyn retention --preview|--run   shows what goes tonight, or removes it now (--municipality CODE)

  --port N   --open-link   --lang sv|en   --version
  --host ADDRESS   beyond this machine only with one of:
    --tls-cert FILE --tls-key FILE   a certificate of its own
    --trust-proxy ADDRESS            a web server with a certificate in front (several: comma between)
  --origin https://…   the address everyone uses (links, passkeys)
  --watch FOLDER   the folder that sources set up so are delivered in by themselves (samsyn serve)
  SAMSYN_DATA   the folder for data      DATABASE_URL   a PostgreSQL of your own, 15 or newer
`,
};
