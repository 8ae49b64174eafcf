// The rooms that people enter the office through, and what stands beside them: their words come first. All others wait for the words of all.
const door =
  /^\/((laget(\/lagen)?|bild(\/[^/]+(\/problem\/[^/]+)?)?|bilder(\/jamfor)?|data(\/.*)?|karta|inloggning|inbjudan|sign-in-again)\/?)?$/;

export const atTheDoor = (pathname: string): boolean => door.test(pathname);
