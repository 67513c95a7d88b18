import type { Messages } from '../index.ts'

export const condition: Messages['condition'] = {
  kinds: { clean: 'Sauberes Bild', scan: 'Scan', fax: 'Fax', photo: 'Foto' },
  steps: {
    reduce: measured => `Verkleinert: Sie kam mit ${measured} Millionen Bildpunkten.`,
    'remove-specks': measured => `Flecken entfernt: ${measured} ihrer Bildpunkte standen allein.`,
    'square-pixels': measured => `Zeilen gestreckt: Sie hat quer ${measured}-mal so viele Punkte wie längs.`,
    turn: measured => `Um ${measured} gedreht, damit ihr Text aufrecht steht.`,
    rectify: measured => `Blatt ausgeschnitten und entzerrt: Seine Seiten neigen sich um ${measured} zueinander.`,
    level: measured => `Gerade gelegt: Ihre Zeilen neigen sich um ${measured}.`,
    'even-light': measured => `Schatten entfernt: An der dunkelsten Stelle ist das Papier nur ${measured} so hell.`,
    smooth: measured => `Körnung geglättet: Neben dem Druck schwankt das Papier um ${measured} des Kontrasts.`,
    'smooth-edges': measured => `Zackige Kanten geglättet: ${measured} ist schwarz oder weiß, ohne Grau.`,
  },
  button: kind => `${kind}: wie diese Seite ankam und was mit ihr geschah`,
  came: 'Wie sie ankam',
  done: 'Was vor dem Lesen geschah',
  nothingDone: 'Nichts: Sie wurde gelesen, wie sie kam.',
  resolution: dots => `${dots} dpi`,
  estimatedResolution: dots => `Etwa ${dots} dpi, nach der Schriftgröße`,
  height: points => `Schrift ${points} Punkt hoch`,
  contrast: percent => `Kontrast ${percent}`,
  sharpness: percent => `Schärfe ${percent}`,
  lighting: percent => `Gleichmäßigkeit des Lichts ${percent}`,
  skew: degrees => `Neigung ${degrees}`,
  noPrint: 'Auf ihr wurde kein Druck gefunden.',
}
