import { expect, test } from 'vitest'
import { parseXml } from './parse.ts'
import { select, text, texts } from './select.ts'

const root = parseXml(
  new TextEncoder().encode(
    '<r><p k="1"><id>A</id><s>VAT</s></p><p><id> B </id><s>TAX</s></p><p k="2"><id/><s>VAT</s></p><e><![CDATA[<x>]]>&amp;</e></r>',
  ),
)

test('a path that is none is a mistake of the program', () => {
  expect(() => select(root, 'p//id')).toThrow('Not a path: p//id')
  expect(() => select(root, 'p[s=]/id')).toThrow('Not a path: p[s=]/id')
})

test('texts by paths, conditions and attributes', () => {
  expect({
    all: texts(root, 'p/id'),
    first: text(root, 'none', 'p/id'),
    none: text(root, 'none'),
    equal: texts(root, 'p[s=VAT]/id'),
    unequal: texts(root, 'p[s!=VAT]/id'),
    attribute: texts(root, 'p/@k'),
    withAttribute: texts(root, 'p[@k]/s'),
    withoutAttribute: texts(root, 'p[!@k]/id'),
    byAttribute: texts(root, 'p[@k=2]/s'),
    both: texts(root, 'p[s=VAT][@k=1]/id'),
    any: texts(root, '*/id'),
    characters: text(root, 'e'),
    elements: select(root, 'p[id]').length,
  }).toEqual({
    all: ['A', 'B'],
    first: 'A',
    none: undefined,
    equal: ['A'],
    unequal: ['B'],
    attribute: ['1', '2'],
    withAttribute: ['VAT', 'VAT'],
    withoutAttribute: ['B'],
    byAttribute: ['VAT'],
    both: ['A'],
    any: ['A', 'B'],
    characters: '<x>&',
    elements: 3,
  })
})
