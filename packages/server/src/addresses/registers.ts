// The local address register: looked at, stored as a new version, chosen. Nothing is ever asked of a service outside.
import { type AddressOverview, type AddressPreview, Fault, type NewAddressFile } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { GivenUpload } from '../areas/with-upload.ts';
import type { Scope } from '../db/scope.ts';
import { insertAddressFile, listAddressFiles, makeAddressesActive } from './queries.ts';
import { readAddresses } from './read-addresses.ts';

export async function showRegisters(scope: Scope): Promise<AddressOverview> {
  scope.require('area.read');
  return { versions: (await listAddressFiles(scope)).map(({ made, ...file }) => ({ ...file, made: made.toISOString() })) };
}

/** Nothing is stored. @throws Fault address.columns, address.none, area.metres, import.* */
export async function previewRegister(scope: Scope, file: GivenUpload): Promise<AddressPreview> {
  scope.require('area.write');
  const { register, ...read } = await readAddresses(file.path, file.name, await loadAreas(scope));
  const examples = register.flatMap(({ street, place, at }) =>
    at ? [{ address: street, place, at: [at[0], at[1]] satisfies [number, number] }] : [],
  );
  return { file: file.name, ...read, addresses: register.length, examples: examples.slice(0, 5) };
}

/** It is used from the next delivery on: what is stored stays where it is. @throws Fault as the preview */
export async function storeRegister(
  scope: Scope,
  file: GivenUpload,
  { validFrom, source, licence }: NewAddressFile,
): Promise<AddressOverview> {
  scope.require('area.write');
  const { register } = await readAddresses(file.path, file.name, await loadAreas(scope));
  const id = await insertAddressFile(scope, { file: file.name, validFrom, source, licence }, register);
  await makeAddressesActive(scope, id);
  scope.audit('address.stored', id, { file: file.name, source }, { rows: register.length });
  return showRegisters(scope);
}

/** @throws Fault address.notFound */
export async function activateRegister(scope: Scope, id: string): Promise<AddressOverview> {
  scope.require('area.write');
  const found = (await listAddressFiles(scope)).find((one) => one.id === id);
  if (!found) throw new Fault('address.notFound');
  await makeAddressesActive(scope, id);
  scope.audit('address.activated', id, { file: found.file, version: found.version });
  return showRegisters(scope);
}
