// Roots of common passwords, Swedish and English, put together by ourselves (no list of leaked passwords is copied; same licence as the rest).
// A password is common when a root is what remains after figures and signs are taken off its ends and look-alike signs are read as letters.

const roots = `
password passw passwd passphrase passcode lösenord losenord lösen losen hemligt hemlighet inlogg inloggning login logon signin
welcome välkommen valkommen letmein släppin changeme bytmig bytut ändramig default standard temporary tillfällig temp test testing testar prov
admin administrator administratör root user användare guest gäst demo master supervisor manager system server
qwerty qwertyuiop qwertyuiopå qwertyuiopåäö asdfgh asdfghjkl asdfghjklöä zxcvbn zxcvbnm qazwsx qazwsxedc poiuytrewq
abc abcd abcde abcdef abcdefg abcdefgh abcdefghij abcdefghijkl abcdefghijklmnop
sommar vinter höst host vår var summer winter autumn spring semester jul julafton påsk midsommar måndag tisdag onsdag torsdag fredag lördag
söndag januari februari mars april maj juni juli augusti september oktober november december monday friday
sverige sweden stockholm göteborg goteborg malmö malmo kommun kommunen polis polisen police samsyn samverkan trygghet brottsförebyggande
brå bra trygg säkerhet sakerhet security rådet agreement överenskommelse lägesbild lagesbild municipality
iloveyou jagälskardig jagalskardig älskling alskling sunshine solsken princess prinsessa prins dragon drake monkey apa shadow skugga
football fotboll hockey ishockey innebandy baseball superman batman pokemon starwars trustno hejhej hejsan hallå halla mamma pappa
flower blomma katten hunden kissekatt voff sötnos sotnos gumman gubben kalle svenne internet dator computer datorn microsoft windows google
facebook iphone samsung secret secrets topsecret freedom frihet whatever something anything nothing everything
`;

export const commonRoots: ReadonlySet<string> = new Set(roots.split(/\s+/).filter((root) => root !== ''));
