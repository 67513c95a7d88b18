import type { alerting as english } from '../en/alerting.ts'

export const alerting: typeof english = {
  title: 'Warnungen',
  hint: 'Wann jemand Bescheid bekommt, und wie. Gesendet wird nichts, solange Sie es hier nicht einstellen.',
  below: measure => `${measure}: warnen unter`,
  seconds: 'Sekunden je Dokument: warnen über',
  desktop: 'Warnungen auf dem Schreibtisch zeigen',
  webhook: 'Warnungen an diese Adresse senden',
  webhookHint:
    'Beginnt mit https:// oder http://. Gesendet wird, was geschehen und was zu tun ist, nie eine Rechnung. Leer: nirgendwohin.',
  program: 'Bei jeder Warnung dieses Programm starten',
  programHint: 'Sein Name im Ordner „alert-programs“ des Datenordners. Leer: keines.',
  quiet: 'Minuten, bis dieselbe Ursache wieder gemeldet wird',
  try: 'Probe senden',
  tried: { desktop: 'Schreibtisch', webhook: 'Adresse', program: 'Programm' },
  nothingTried: 'Kein Weg ist eingeschaltet.',
  weights: 'Woraus die Qualität besteht',
  weightsHint: 'Anteile an der Gesamtzahl, für Dokumente, die ab jetzt gelesen werden. Zusammen 100 %.',
  weightsSum: percent => `Zusammen ${percent}; nötig sind 100 %.`,
  saveWeights: 'Anteile speichern',
}
