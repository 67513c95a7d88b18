import { expect, test } from 'vitest'
import type { Page } from '../pipeline/stage.ts'
import { layOut } from './layout.ts'
import { nameWithin } from './party-name.ts'
import { typed } from './testing/page.ts'

const named = (...lines: string[]): string => {
  const page: Page = typed(lines)
  const rows = layOut([page])[0]!.rows.map(row => row.segments.flatMap(segment => segment.tokens))
  return nameWithin(rows)
    .map(token => token.text)
    .join(' ')
}

test.each([
  [['Weidlich Bürobedarf GmbH'], 'Weidlich Bürobedarf GmbH'],
  [['Herr Jan Weidlich'], 'Herr Jan Weidlich'],
  [['Weidlich & Söhne', 'Metallbau GmbH'], 'Weidlich & Söhne Metallbau GmbH'],
  [['Weidlich GmbH', 'z. Hd. Frau Krüger'], 'Weidlich GmbH'],
  [['Buchhaltung', 'Weidlich GmbH'], 'Weidlich GmbH'],
  [['Weidlich GmbH', 'Ringstraße 4', '12345 Ort'], 'Weidlich GmbH'],
  [['Weidlich GmbH · Ringstraße 4 · 12345 Ort'], 'Weidlich GmbH'],
  [['Boulangerie Ormeau SC RPM Bruxelles'], 'Boulangerie Ormeau SC'],
  [['Aubervil Informatique SA Code APE 6201Z'], 'Aubervil Informatique SA'],
  [['Wexcombe Ltd Tel. 020 7946 0056'], 'Wexcombe Ltd'],
  [['Ormeau Conseil SA Marquage & Atelier'], 'Ormeau Conseil SA'],
  [['Terranera Utensileria S.r.l.s. con unico socio'], 'Terranera Utensileria S.r.l.s.'],
  [['Leirião Construções Lda', 'Armazenista e importador'], 'Leirião Construções Lda'],
  [['Weidlich GmbH & Co. KG Niederlassung Nord'], 'Weidlich GmbH & Co. KG'],
  [['Weidlich GmbH', '& Co. KG'], 'Weidlich GmbH & Co. KG'],
  [['Alborán S.A. de C.V.'], 'Alborán S.A. de C.V.'],
  [['Ormeau SAS (code C00588)'], 'Ormeau SAS'],
  [['Weidlich AG (Kd.-Nr. 4711'], 'Weidlich AG'],
  [['Wexcombe (UK) Ltd'], 'Wexcombe (UK) Ltd'],
  [['SA Delavigne Frères'], 'SA Delavigne Frères'],
  [['Explorado por Consultoria Damião Lda'], 'Consultoria Damião Lda'],
  [['Venduto da Terranera Carpenteria S.n.c.'], 'Terranera Carpenteria S.n.c.'],
])('of %j the name is %j', (lines, name) => {
  expect(named(...lines)).toBe(name)
})
