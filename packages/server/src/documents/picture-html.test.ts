// The picture as one HTML file: complete, self-contained, safe and stable.
import { examplePicture } from '@samsyn/domain';
import { describe, expect, it } from 'vitest';
import { pictureHtml } from './picture-html.ts';

const sv = pictureHtml(examplePicture, 'sv');

describe('the picture as HTML', () => {
  it('begins with the finding and says it is a demo and internal', () => {
    expect(sv.match(/<h1>([^<]*)<\/h1>/)?.[1]).toBe(examplePicture.headline.sv);
    expect(sv).toContain('Demodata – påhittade uppgifter');
    expect(sv).toContain('Internt underlag – innehåller små tal');
  });
  it('asks for nothing from outside and holds no script', () => {
    const withoutNamespaces = sv.replaceAll('http://www.w3.org/2000/svg', '');
    expect(withoutNamespaces).not.toMatch(/https?:|<script|@import|<img/);
    expect(sv.match(/<link [^>]*?href="[^:]*:/g)).toEqual(['<link rel="preload" as="font" type="font/woff2" crossorigin href="data:']);
    expect(sv.match(/url\((?!data:|#)/g)).toBeNull();
  });
  it('gives the same bytes for the same picture', () => {
    expect(pictureHtml(structuredClone(examplePicture), 'sv')).toBe(sv);
  });
  it('has every problem once, with its sentence', () => {
    for (const problem of examplePicture.problems) expect(sv.split(`id="problem-${problem.rank}"`)).toHaveLength(2);
    expect(sv).not.toMatch(/NaN|undefined|\[object/);
  });
  it('lets no name become markup', () => {
    const hostile = structuredClone(examplePicture);
    hostile.name = '<script>alert(1)</script>';
    hostile.problems[0]!.title.sv = '"><img src=x onerror=alert(1)>';
    expect(pictureHtml(hostile, 'sv')).not.toMatch(/<script|<img/);
  });
  it('says in words that a count is not shown', () => {
    const hidden = structuredClone(examplePicture);
    hidden.problems[0]!.count = null;
    hidden.public = true;
    expect(pictureHtml(hidden, 'en')).toContain('not shown');
    expect(pictureHtml(hidden, 'en')).not.toContain('Internal material');
  });
  it('tells a sure hot spot as one also when nothing can be said about change', () => {
    const first = structuredClone(examplePicture);
    const only = { ...first.problems[0]!, kind: 'hotspot' as const, tier: 'sure' as const, verdict: 'cannot_tell' as const };
    const html = pictureHtml({ ...first, problems: [only] }, 'sv');
    expect(html).toMatch(/scope="colgroup">Anhopning</);
    expect(html).not.toContain('Kan inte avgöras eller jämföras');
  });
  it('does not call a month missing in a published copy, where it may be held back', () => {
    expect(pictureHtml({ ...examplePicture, public: true }, 'sv')).toContain('saknas eller visas inte');
    expect(sv).not.toContain('saknas eller visas inte');
  });
  it('shows a picture without problems, map and files', () => {
    const empty = pictureHtml(
      { ...examplePicture, problems: [], warnings: [], inputs: [], quarantine: [], map: { bounds: null, areas: [], cellMetres: null } },
      'sv',
    );
    expect(empty).toContain('Inga problem kan visas.');
    expect(empty).not.toMatch(/NaN|undefined/);
  });
});
