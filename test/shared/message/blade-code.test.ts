import { describe, expect, it } from 'vitest'
import { withoutBladeCode } from '../../../shared/message/blade-code.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { messageText } from '../../../shared/message/text.ts'
import { costOf } from '../../support/cost-of.ts'

describe('the code of Blade', () => {
  it.each([
    ["@extends('mail.layout')<p>One</p>", '<p>One</p>'],
    ["@section('content')<p>One</p>@endsection", '<p>One</p>'],
    ['@if (! empty($a["b"]) && f($c))<p>One</p>@else<p>Two</p>@endif', '<p>One</p><p>Two</p>'],
    ["@if($a === ':)')One @elseif ($b) Two @endif", 'One  Two '],
    ['@foreach ($items as $item)<li>{{ $item }}</li>@endforeach', '<li>{{ $item }}</li>'],
    ['@php $x = order("a@b.example"); @endphp<p>One</p>', '<p>One</p>'],
    ['@php($x = 1)<p>One</p>', '<p>One</p>'],
    ['{{-- <b>Two</b> --}}<p>One</p>', '<p>One</p>'],
    ['<p>Dear {!! $name !!}</p>', '<p>Dear {{ $name }}</p>'],
    // Addresses, names of accounts, the mark written twice, and other words stay, and so does all where nothing is Blade.
    ['@if ($a) me@include.example, @shop, @@if, @media @endif', ' me@include.example, @shop, @@if, @media '],
    ['@section of the law, me@else.example', '@section of the law, me@else.example'],
    // What nothing closes is no code.
    ['@endif @if ($a <p>One</p>', ' @if ($a <p>One</p>'],
    ['@endif {{-- One', ' {{-- One'],
  ])('%s', (html, expected) => expect(withoutBladeCode(html)).toBe(expected))

  it('[F8] leaves no text of its own in a cell', () => {
    const html = '<td style="text-align:center">@if ($logo)<img src="https://a.example/b.png" alt="Shop">@endif</td>'
    const { document, removals } = readHtml(html, { mode: 'check' })
    expect(messageText(document).text.trim()).toBe('\uFFFC')
    expect(removals.map(({ kind }) => kind)).not.toContain('alignment')
  })

  it('costs no more than its length', () => {
    const { milliseconds } = costOf(() => {
      for (const part of ['@if (', '@php ', '@endif', '{!!', '{{--', '@if ("', '@', '@foreach ($a as $b)'])
        withoutBladeCode(`@endif${part.repeat(30_000)}`)
    })
    expect(milliseconds).toBeLessThan(2_000)
  })
})
