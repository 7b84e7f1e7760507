import type { Words } from '../../../translations/say';

/** A full-frame camera of today; opening a picture takes time and memory by its pixels, not by its bytes. */
export const mostPixels = 64_000_000;

interface Measures {
  width: number;
  height: number;
  frames: number;
}

/** Why a picture is not opened, told by its header alone; undefined when it may be. */
export function refusalOfMeasures({ width, height, frames }: Measures): Words | undefined {
  if (width * height * frames <= mostPixels) return undefined;
  const of = (language: string) => {
    const write = new Intl.NumberFormat(language);
    return { w: write.format(width), h: write.format(height), f: write.format(frames) };
  };
  const [sv, en] = [of('sv'), of('en')];
  return {
    sv: `Bilden är för stor, ${sv.w} × ${sv.h} bildpunkter${frames > 1 ? ` i ${sv.f} bildrutor` : ''}. Den får ha högst ${mostPixels / 1e6} miljoner bildpunkter${frames > 1 ? ' sammanlagt' : ''}. Spara en mindre version och försök igen.`,
    en: `The picture is too large, ${en.w} × ${en.h} pixels${frames > 1 ? ` in ${en.f} frames` : ''}. It may have at most ${mostPixels / 1e6} million pixels${frames > 1 ? ' in all' : ''}. Save a smaller version and try again.`,
  };
}
