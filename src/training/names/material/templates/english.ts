import { lines } from "../lines";

export const english: readonly string[] = lines(`
  Dear {P},↵↵Thank you for your email about {topic}.
  Dear {F},
  Dear Mr {L}
  Dear Ms. {L},
  Dear {F} and {F}
  Hi {F},↵↵Could you call me {day}?
  Hi {F} - {P} {does}.
  Hello {F}!
  Hi all,↵{P} {does}.
  Good morning {F}
  Thanks {F}!
  Thank you, {F}.
  Best regards↵{P}
  Best regards,↵{P}↵{title}↵{org}
  Kind regards,↵↵{F}
  Regards {P}
  Best, {F}
  Cheers↵{F}
  Sincerely,↵{P}
  From: {P} <{mail}>↵Sent: {day}↵To: {P}↵Subject: {topic}
  From: {LF}↵To: {LF}; {LF}
  On {day}, {P} <{mail}> wrote:
  {P} wrote:
  To: {P}; {P}↵Cc: {P}
  Re: {P}
  Regarding {P} and {topic}
  Name: {P}↵Address: {gade}
  Attendees: {P}, {P} and {P}
  Attn: {P}
  Case worker: {P}
  Meeting with {P}
  Meeting with {F} about {topic}
  Call {P}
  Call {F} re {topic}
  Interview: {P}
  Interview {P} {tid}
  Lunch with {F}
  1:1 {F} / {F}
  {Fs} birthday
  {P} - {topic}
  {P} {topic}
  Follow-up {P}
  Home visit {P}
  {P} {does}.
  {F} {does}.
  {title} {P} {does}.
  {role} {P} {does}.
  {title} {L} {does}.
  {P} and {P} {does}.
  I spoke with {P} about {topic}.
  I have talked to {F}'s mother.
  {F}'s teacher {does}.
  {P}'s application was sent to {org}.
  Have you heard from {P}?
  My husband, {P}, {does}.
  My name is {P}.
  My daughter {F} {does}.
  Please contact {P} at {org}.
  Your contact person is {P}.
  {P} from {org} {does}.
  According to {P}, {topic} is fine.
  {LF}
  {LF} - {topic}
  {PI} {does}.
  @{F} can you take this?
`);
export const englishNothing: readonly string[] = lines(`
  Meeting about {topic}
  Meeting with {org}
  Meeting in {by}
  Call the client
  Home visit {gade}
  Dear all
  Dear Sir or Madam
  Dear colleagues,
  Hi everyone
  Hi team,
  Best regards↵{org}↵{gade}
  Kind regards,↵{firma}
  Please log in to {ting}.
  The office in {by} is closed in {month}.
  {org} and {org} agree on {topic}.
  We are moving to {gade} in {by}.
  Invoice from {firma}
  {firma} sent the contract.
  Training in {ting}
  From: {org}↵To: {org}↵Subject: {topic}
  Microsoft Teams Meeting↵Join on your computer↵Meeting ID: {tal}
  Agenda↵1. {topic}↵2. {topic}
  I will be back on {day}.
  May I ask about {topic}?
  In May and June we are closed.
  Will you send {topic} before {day}?
  Mark the date!
  Lunch
  Annual leave
  Out of office
  Terms and Conditions apply.
  Danish and Swedish citizens living in {land}
  The Ministry of Health in {land}
  She grew up in {by}, {land}.
`);

export const englishOrdinary: readonly string[] = lines(`
  Storm {~F} hits {by} {day}.
  Room {~F}
  Meeting room {~P}
  We meet in room {~L} at {tid}
  The ship {~F} leaves {day}
  The {~P} Foundation
  {~Ls} disease
  {~L} & {~L} Ltd.
  Invoice from {~L} Ltd
  The law firm {~L} & {~L}
  Restaurant {~L}
  Hotel {~L}
  {~L} Street {tal}
  {~P} Park
  We may need a bill and a mark.
  Will you grant us a hand?
  Rose and lily in the garden
  Hope and faith
  May and June
  Dear customer
  Dear parents
  Dear neighbour
  Hi there
  Hi folks
  Hello world
  have you seen {P}
  ask {F} or {F}
  thanks {F}
  {F} is off today
  welcome {F}
  {P}, {P} and {P} will attend
  mother: {P}, father: {P}
  Student: {P}
  Applicant: {P}
  {P} ({cpr})
  {F} and {Fs} brother
  it is {F} from {org}
  my name is {P}
  meeting {P}
  call {F}
  lunch {F}
  interview {P} {tid}
`);
