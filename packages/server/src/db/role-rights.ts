// What each role may do. A right that is not listed is denied.
import type { Right, Role } from '@samsyn/domain';

const reading: readonly Right[] = ['picture.read', 'source.read', 'area.read'];
const working: readonly Right[] = [...reading, 'picture.freeze', 'incident.import', 'incident.undo', 'quarantine.read'];

const roleRights: Readonly<Record<Role, readonly Right[]>> = {
  coordinator: working,
  'police-analyst': working,
  'joint-analyst': working,
  practitioner: reading,
  reporter: ['area.read'],
  'council-member': ['picture.read', 'area.read'],
  'data-protection-officer': [...reading, 'quarantine.read'],
  registrar: reading,
  administrator: ['source.read', 'area.read', 'backup.make'],
};

export function hasRight(role: Role, right: Right): boolean {
  return roleRights[role]?.includes(right) ?? false;
}

/** Every right of a role, for the page to know what to offer. */
export function rightsOf(role: Role): readonly Right[] {
  return roleRights[role] ?? [];
}
