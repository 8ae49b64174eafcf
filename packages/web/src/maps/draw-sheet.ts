// The map as it is printed: the frame that the graphics card has just drawn, in the colours of paper, as a drawing that every printer can take,
// with the names that lie above it and its scale. All of it in one go: the browser takes the page as it stands when it is told of the printing.
import type { Map as MovingMap } from 'maplibre-gl';
import { paperColours } from '../map/map-colours.ts';
import { recolour } from './map-layers.ts';

/** as many dots as paper deserves, whatever the screen has */
const sharpness = 2;

/** @param back the screen's colours, which the map has afterwards */
export function drawSheet(
  map: MovingMap,
  sheet: HTMLCanvasElement,
  back: Parameters<typeof recolour>[1],
  text: (n: number) => string,
): void {
  const frame = map.getContainer();
  const [width, height] = [frame.clientWidth, frame.clientHeight];
  const pen = sheet.getContext('2d');
  if (!pen || width === 0 || height === 0) return;
  const colours = paperColours();
  sheet.width = width * sharpness;
  sheet.height = height * sharpness;
  const usual = map.getPixelRatio();
  map.setPixelRatio(sharpness);
  recolour(map, colours, text);
  map.redraw();
  pen.drawImage(map.getCanvas(), 0, 0, sheet.width, sheet.height);
  map.setPixelRatio(usual);
  recolour(map, back, text);
  pen.scale(sharpness, sharpness);
  pen.font = '12px "Source Sans 3 Variable", sans-serif';
  pen.textAlign = 'center';
  pen.lineWidth = 3;
  pen.lineJoin = 'round';
  pen.strokeStyle = colours.paper;
  pen.fillStyle = colours.ink;
  const above = frame.parentElement;
  const written = (words: string, x: number, y: number) => {
    pen.strokeText(words, x, y);
    pen.fillText(words, x, y);
  };
  for (const label of above?.querySelectorAll<HTMLElement>('.arealabel') ?? [])
    written(label.textContent ?? '', label.offsetLeft, label.offsetTop + 12);
  const scale = above?.querySelector<HTMLElement>('.scalebar');
  if (!scale) return;
  // on paper nothing lies in its way: it goes into the corner
  const [right, base, length] = [width - 16, height - 14, scale.offsetWidth];
  written(scale.textContent ?? '', right - length / 2, base - 6);
  for (const [colour, thick] of [[colours.paper, 4] as const, [colours.ink, 1.25] as const]) {
    pen.strokeStyle = colour;
    pen.lineWidth = thick;
    pen.beginPath();
    pen.moveTo(right - length, base - 4);
    pen.lineTo(right - length, base);
    pen.lineTo(right, base);
    pen.lineTo(right, base - 4);
    pen.stroke();
  }
}
