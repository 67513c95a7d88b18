import { checkCarded, type EngineCheck } from '../ocr/doctor.ts'
import { FIELD_READER_FOLDER } from '../ocr/models.ts'
import { loadFieldReaderCard } from './card.ts'

/** The network that finds the fields. Without it the rules read alone: worse, but they read. */
export const checkFieldReader = (folder: string = FIELD_READER_FOLDER): Promise<EngineCheck[]> =>
  checkCarded(folder, loadFieldReaderCard)
