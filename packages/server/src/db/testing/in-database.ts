// The address of another database in the same PostgreSQL. Not by URL: an address with a socket has no host, which a URL must have.

export function inDatabase(address: string, name: string): string {
  const parts = /^(postgres(?:ql)?:\/\/[^/?]*)(?:\/[^?]*)?(\?.*)?$/.exec(address);
  if (!parts) throw new Error('The address of a PostgreSQL looks like postgresql://user:password@host:5432/postgres.');
  return `${parts[1]}/${name}${parts[2] ?? ''}`;
}
