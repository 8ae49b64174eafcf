// One JSON object as named text cells: nested objects by dotted names, lists as JSON text, a GeoJSON point as two columns.

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The cells of one item, or null when it is no object. `location: { gps }` becomes `location.gps`. */
export function flattenItem(item: unknown): Map<string, string> | null {
  if (!isObject(item)) return null;
  const cells = new Map<string, string>();
  if (item.type === 'Feature' && 'geometry' in item) {
    if (isObject(item.properties)) addCells(cells, '', item.properties);
    if (item.id !== undefined && !cells.has('id')) cells.set('id', cellText(item.id));
    addGeometry(cells, item.geometry);
  } else addCells(cells, '', item);
  return cells;
}

function addCells(cells: Map<string, string>, prefix: string, object: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(object)) {
    if (isObject(value)) {
      if (value.type === 'Point' && Array.isArray(value.coordinates)) addPoint(cells, `${prefix}${key}`, value.coordinates);
      else addCells(cells, `${prefix}${key}.`, value);
    } else cells.set(prefix + key, cellText(value));
  }
}

/** Only points have a place in a table of incidents; of other shapes the kind is told. */
function addGeometry(cells: Map<string, string>, geometry: unknown): void {
  if (!isObject(geometry)) return;
  if (geometry.type === 'Point' && Array.isArray(geometry.coordinates)) addPoint(cells, 'geometry', geometry.coordinates);
  else cells.set('geometry.type', cellText(geometry.type));
}

function addPoint(cells: Map<string, string>, name: string, coordinates: readonly unknown[]): void {
  cells.set(`${name}.lon`, cellText(coordinates[0]));
  cells.set(`${name}.lat`, cellText(coordinates[1]));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
