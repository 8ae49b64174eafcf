// Robustness weights: a value far from the curve counts less, and not at all from six median distances on.

/** Writes the weights of the distances |residual|; `room` is as long as they are and is used up. */
export function bisquareWeights(distances: Float64Array, room: Float64Array, weights: Float64Array): void {
  const n = distances.length;
  room.set(distances);
  const upper = n >> 1;
  select(room, upper);
  let middle = room[upper]!;
  if (n % 2 === 0) {
    let below = 0;
    for (let i = 0; i < upper; i++) if (room[i]! > below) below = room[i]!;
    middle = (middle + below) / 2;
  }
  const far = 6 * middle;
  for (let i = 0; i < n; i++) {
    const r = distances[i]!;
    const share = r / far;
    const rest = 1 - share * share;
    weights[i] = r <= 0.001 * far ? 1 : r <= 0.999 * far ? rest * rest : 0;
  }
}

/** Puts the value of rank k (from 0) at k, none greater before it and none smaller behind. */
function select(values: Float64Array, k: number): void {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const held = values[i]!;
        values[i++] = values[j]!;
        values[j--] = held;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}
