import { addressesOf, baseOf, pathInBuild, resource, valuesOf } from './addresses.ts';
import { bevindingBij } from './manifest-bevinding.ts';
import type { Manifestbevinding } from './manifest-bevinding.ts';
import type { BuildFiles } from './build-files.ts';
import { mostCommon } from './most-common.ts';
import { attribute, descendants } from './xml-query.ts';
import type { XmlAttribute, XmlElement } from './xml-tree.ts';

/** Sizes in pixels (learn.microsoft.com/javascript/api/manifest: image, iconurl, highresolutioniconurl). */
const REQUIRED = [16, 32, 80];
const ALLOWED = [16, 20, 24, 32, 40, 48, 64, 80];
const SETTINGS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** An address of a picture, the size it is used at, and where that is said. */
interface Use {
  readonly address: XmlAttribute;
  readonly size: number;
  readonly place: XmlElement | XmlAttribute;
}

interface Picture {
  readonly address: XmlAttribute;
  readonly uses: readonly Use[];
  /** The size it should have: that of the file where that is used, else the one it is used at most. */
  readonly meant: number | undefined;
}

function sizeOf(image: XmlElement): number {
  return Number(attribute(image, 'size')?.value);
}

/** The sizes of one icon. */
function checkSizes(icon: XmlElement): Manifestbevinding[] {
  const sizes = icon.children.map(sizeOf);
  const missing = REQUIRED.filter((size) => !sizes.includes(size));
  const odd = icon.children.filter((image, i) => !ALLOWED.includes(sizeOf(image)) || sizes.indexOf(sizeOf(image)) < i);
  return [
    ...missing.map((size) => bevindingBij(icon, `ook een plaatje van ${size} pixels`, `maten ${sizes.join(', ')}`)),
    ...odd.map((image) =>
      bevindingBij(image, `elke maat één keer, uit ${ALLOWED.join(', ')}`, `maat ${attribute(image, 'size')?.value ?? ''}`),
    ),
  ];
}

function usesOf(root: XmlElement): Use[] {
  const settings = Object.entries(SETTINGS).flatMap(([name, size]) => {
    const addresses = root.children.filter(({ local }) => local === name).flatMap(valuesOf);
    return addresses.map((address) => ({ address, size, place: address }));
  });
  const images = descendants(root, 'Icon').flatMap(({ children }) => children.filter((image) => ALLOWED.includes(sizeOf(image))));
  const icons = images.flatMap((image) => {
    const target = resource(root, attribute(image, 'resid')?.value ?? '');
    return (target === undefined ? [] : valuesOf(target)).map((address) => ({ address, size: sizeOf(image), place: image }));
  });
  return [...settings, ...icons];
}

function picturesOf(root: XmlElement, base: string, files: BuildFiles | undefined): Picture[] {
  const all = usesOf(root);
  return addressesOf(root).flatMap((address) => {
    const uses = all.filter((use) => use.address === address);
    if (uses.length === 0) return [];
    const real = files?.size(pathInBuild(address.value, base) ?? '')?.width;
    const sizes = uses.map(({ size }) => size);
    return [{ address, uses, meant: real !== undefined && sizes.includes(real) ? real : mostCommon(sizes) }];
  });
}

function checkUse({ address, uses, meant }: Picture): Manifestbevinding[] {
  const otherKind = URL.canParse(address.value) && !new URL(address.value).pathname.endsWith('.png');
  const otherSize = uses.filter(({ size }) => size !== meant);
  return [
    ...(otherKind ? [bevindingBij(address, 'een PNG, met een adres dat op .png eindigt')] : []),
    ...otherSize.map(({ size, place }) =>
      bevindingBij(place, `een plaatje van ${size} pixels; dit is er een van ${meant} pixels`, `maat ${size} met ${address.value}`),
    ),
  ];
}

/** Without files: one address cannot be a picture of two sizes. Its name may tell which it is, as in `icon-16.png`. */
function checkShared({ address, meant }: Picture, all: readonly Picture[]): Manifestbevinding[] {
  const sizes = all.filter((other) => other.address.value === address.value).map((other) => other.meant);
  const usual = sizes.find((size) => new RegExp(`\\b${size}\\.\\w+$`).test(address.value)) ?? mostCommon(sizes);
  return meant === usual ? [] : [bevindingBij(address, `een plaatje van ${meant} pixels; dit adres is er een van ${usual} pixels`)];
}

/** With files: the picture is a PNG of the size it is used at. */
function checkFile({ address, meant }: Picture, base: string, files: BuildFiles): Manifestbevinding[] {
  const path = pathInBuild(address.value, base);
  if (path === undefined || !files.has(path)) return [];
  const real = files.size(path);
  if (real?.width === meant && real?.height === meant) return [];
  const waarde = real === undefined ? `${path}, geen leesbare PNG` : `${path} van ${real.width} × ${real.height} pixels`;
  return [bevindingBij(address, `een PNG van ${meant} × ${meant} pixels`, waarde)];
}

/** Every icon has the sizes Excel asks, is a PNG, and has in the build the size it is used at. */
export function checkIcons(root: XmlElement, files: BuildFiles | undefined): Manifestbevinding[] {
  const base = baseOf(root) ?? '';
  const pictures = picturesOf(root, base, files);
  return [
    ...descendants(root, 'Icon').flatMap(checkSizes),
    ...pictures.flatMap(checkUse),
    ...pictures.flatMap((picture) => (files === undefined ? checkShared(picture, pictures) : checkFile(picture, base, files))),
  ];
}
