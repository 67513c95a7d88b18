/** The part of Tesseract's WebAssembly build that is used; the package ships no types. */
declare module 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js' {
  export interface TesseractApi {
    /** Returns 0 when the language was loaded. `engine` 1 is the LSTM. */
    Init(dataPath: string | null, language: string, engine: 1): number
    SetPageSegMode(mode: number): void
    SetVariable(name: string, value: string): boolean
    /** Reads `/input`. Returns 1 when it is no image. */
    SetImageFile(exifOrientation: number, angle: number): number
    Recognize(monitor: null): number
    GetTSVText(page: number): string
    Clear(): void
    End(): void
  }
  export interface TesseractModule {
    readonly TessBaseAPI: new () => TesseractApi
    readonly FS: { writeFile(path: string, data: Uint8Array): void }
  }
  export default function load(options: object): Promise<TesseractModule>
}
