import { expect, it } from 'vitest'
import { refusalInWords } from './refusal.ts'

it('says what ONNX Runtime means', () => {
  const said = {
    'Error: no available backend found. ERR: [dml] backend not found.': 'not made for this system',
    'Error: OrtSessionOptionsAppendExecutionProvider_Cuda: Failed to load shared library':
      'its libraries are not installed',
    'CUDA failure 100: no CUDA-capable device is detected ; GPU=-1': 'no graphics card of NVIDIA’s was found',
    'Error: Failed to get a WebGPU adapter: No supported adapters': 'no graphics card that it can use was found',
  }
  for (const [message, meaning] of Object.entries(said)) expect(refusalInWords(message)).toBe(meaning)
})

it('passes on what it does not know, on one line', () => {
  expect(refusalInWords('\u001b[1;31mError:\n  node Conv_0 is not supported\u001b[m')).toBe(
    'it did not start: Error: node Conv_0 is not supported',
  )
})
