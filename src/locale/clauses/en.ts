import { phrases, type ClauseWords } from './types.js';
import { allOf, english } from './verbs.js';

const TAKE = { past: ['took'], participle: ['taken'] };
const GIVE = { past: ['gave'], participle: ['given'] };
const PUT = { past: ['put'], doubled: true };
const BRING = { past: ['brought'] };
const MAKE = { past: ['made'] };

export const en: ClauseWords = {
  language: 'en',
  acts: [
    {
      kind: 'supersedes',
      forms: allOf(
        english('replace'), english('supersede'), english('supplant'), english('displace'), english('succeed'), english('substitute', { behind: 'for' }), english('take', { ...TAKE, behind: 'over from' }), english('take', { ...TAKE, behind: 'the place of' }),
        english('take', { ...TAKE, behind: 'the baton from' }), english('step', { doubled: true, behind: 'into the shoes of' }), english('fill', { behind: 'the place of' }), english('follow', { behind: 'and replaces' }), english('stand', { past: ['stood'], behind: 'in for' }),
        english('step', { doubled: true, behind: 'in for' }), english('oust'), english('take', { ...TAKE, behind: 'up where' }),
        {
          noun: phrases('replacement, supersession, substitution, replacing'),
          preposition: phrases('in place of, in lieu of, in replacement of, as a replacement for, as replacement for, as a substitute for, as the successor to, as successor to, in substitution for, in succession to, replacing in full'),
        },
        { yields: ['is succeeded by'] }, yielding(english('give', { ...GIVE, behind: 'way to' })), yielding(english('make', { ...MAKE, behind: 'way for' })), yielding(english('make', { ...MAKE, behind: 'room for' })), yielding(english('yield', { behind: 'to' })),
        yielding(english('give', { ...GIVE, behind: 'place to' })), yielding(english('hand', { behind: 'over to' })), yielding(english('cede', { behind: 'its place to' })), yielding(english('bow', { behind: 'out in favour of' })), yielding(english('step', { doubled: true, behind: 'aside for' })), yielding(english('yield', { behind: 'its place to' })),
      ),
    },
    {
      kind: 'repeals',
      forms: allOf(
        english('repeal'), english('abrogate'), english('annul', { doubled: true }), english('rescind'), english('revoke'), english('abolish'), english('cancel', { doubled: true }), english('cancel'), english('nullify'), english('quash'), english('invalidate'), english('scrap', { doubled: true }),
        english('void'), english('withdraw', { past: ['withdrew'], participle: ['withdrawn'] }), english('do', { past: ['did'], participle: ['done'], behind: 'away with' }), english('put', { ...PUT, behind: 'an end to' }), english('sweep', { past: ['swept'] }), english('terminate'), english('strike', { past: ['struck'], behind: 'down' }),
        english('strike', { past: ['struck'], behind: 'from the books' }), english('bring', { ...BRING, behind: 'to an end' }), english('consign', { behind: 'to history' }), english('wipe', { behind: 'out' }),
        {
          noun: phrases('repeal, abrogation, annulment, rescission, revocation, abolition, withdrawal, cancellation, repealing'),
          ends: phrases(`cease to have effect, ceases to have effect, ceased to have effect, cease to be in force, ceases to be in force, ceased to be in force, cease to apply, ceases to apply, ceased to apply, cease to be effective, ceases to be effective, ceased to be effective, cease to be valid, ceases to be valid, lapse, lapses, lapsed, has lapsed,
            expire, expires, expired, has expired, no longer in force, no longer in effect, no longer valid, no longer effective, no longer applies, no longer apply, no longer applicable, loses effect, lost its effect, loses its effect, lose effect, lost effect, falls away, fell away, becomes void, became void, become void, is void, out of force, ceasing to have effect, expiring, ran out, loses its validity,
            stops applying, stopped applying, stop applying, goes out of force, went out of force, came to an end, comes to an end, ends with, ceases effect, ceased effect`),
        },
      ),
    },
    {
      kind: 'amends',
      forms: allOf(
        english('amend'), english('supplement'), english('modify'), english('revise'), english('adjust'), english('update'), english('rewrite', { past: ['rewrote'], participle: ['rewritten'] }), english('alter'), english('correct'), english('add', { behind: 'to' }), english('make', { ...MAKE, behind: 'changes to' }),
        english('make', { ...MAKE, behind: 'amendments to' }), english('introduce', { behind: 'amendments to' }), english('bring', { ...BRING, behind: 'amendments to' }), english('touch', { behind: 'up' }), english('tweak'), english('fine-tune'), english('reword'), english('recast', { past: ['recast'] }), english('extend'), english('complement'),
        english('add', { behind: 'a chapter to' }), english('add', { behind: 'a paragraph to' }), english('add', { behind: 'an article to' }),
        {
          finite: phrases('amends and supplements, amends or supplements, adjusts and supplements, modifies and supplements, revises and supplements'),
          bare: phrases('amend and supplement, adjust and supplement, revise and supplement'),
          doing: phrases('amending and supplementing, adjusting and supplementing, revising and supplementing, modifying and supplementing, supplementing and amending'),
          past: phrases('amended and supplemented, adjusted and supplemented, revised and supplemented, modified and supplemented'),
          noun: phrases('amendment, amendments, revision, revisions, modification, modifications, rider, supplementation, changes, a rider, amendment and supplementation, revision and supplementation'),
        },
      ),
    },
    {
      kind: 'continues',
      forms: allOf(english('carry', { behind: 'forward' }), english('carry', { behind: 'on with' }), english('pursue', { behind: 'further' }), english('perpetuate'), english('keep', { past: ['kept'], behind: 'up the implementation of' })),
    },
    {
      kind: 'goes-on',
      forms: allOf(
        english('continue'), english('continue', { behind: 'to' }), english('continue', { behind: 'with' }), english('keep', { past: ['kept'] }), english('keep', { past: ['kept'], behind: 'on' }), english('go', { past: ['went'], behind: 'on' }), english('persist', { behind: 'in' }), english('persevere', { behind: 'in' }), english('pursue'), english('carry', { behind: 'on' }),
        english('step', { doubled: true, behind: 'up' }), english('sustain'), english('proceed', { behind: 'with' }), english('maintain'), english('resume'),
        { noun: phrases('continuation, continuation of, continued, further, continuing, pursuit') },
      ),
    },
    { kind: 'evaluates', forms: allOf(english('evaluate'), english('assess'), english('appraise'), english('re-examine'), english('examine'), { noun: phrases('evaluation, assessment, appraisal, examination') }) },
    {
      kind: 'guides',
      forms: allOf(
        english('guide'), english('give', { ...GIVE, behind: 'guidance on' }), english('give', { ...GIVE, behind: 'detailed guidance on' }), english('give', { ...GIVE, behind: 'detailed guidance' }), english('give', { ...GIVE, behind: 'guidance' }), english('provide', { behind: 'guidance on' }), english('provide', { behind: 'guidance for' }), english('provide', { behind: 'guidance' }), english('provide', { behind: 'detailed guidance on' }), english('offer', { behind: 'guidance on' }),
        english('give', { ...GIVE, behind: 'instructions on' }), english('give', { ...GIVE, behind: 'instructions' }), english('give', { ...GIVE, behind: 'instructions for' }), english('issue', { behind: 'guidance on' }), english('issue', { behind: 'instructions on' }), english('explain', { behind: 'how to' }), english('spell', { behind: 'out how to' }), english('set', { past: ['set'], doubled: true, behind: 'out how to' }), english('show', { behind: 'how to' }),
        english('instruct', { behind: 'on' }), english('lay', { past: ['laid'], behind: 'down how to' }), english('lay', { past: ['laid'], behind: 'down detailed rules for' }), english('detail', { behind: 'how to' }), english('clarify', { behind: 'how to' }), english('instruct', { behind: 'in' }),
        { noun: phrases('guidance on, guidance for, guidelines on, guidelines for, instructions on, instructions for, guidance, guidelines, guide to, directions for, detailed rules for, handbook on, guiding documents for') },
      ),
    },
    {
      kind: 'implements',
      forms: allOf(
        english('implement'), english('carry', { behind: 'out' }), english('execute'), english('enforce'), english('apply'), english('realise'), english('realize'), english('concretise'), english('concretize'), english('institutionalise'), english('institutionalize'), english('materialise'), english('materialize'), english('operationalise'), english('operationalize'), english('fulfil', { doubled: true }), english('fulfill'),
        english('put', { ...PUT, behind: 'flesh on the bones of' }), english('put', { ...PUT, behind: 'flesh on' }), english('give', { ...GIVE, behind: 'effect to' }), english('give', { ...GIVE, behind: 'substance to' }), english('give', { ...GIVE, behind: 'concrete form to' }), english('give', { ...GIVE, behind: 'shape to' }), english('give', { ...GIVE, behind: 'teeth to' }), english('give', { ...GIVE, behind: 'life to' }), english('breathe', { behind: 'life into' }), english('act', { behind: 'on' }), english('follow', { behind: 'through on' }), english('deliver', { behind: 'on' }), english('make', { ...MAKE, behind: 'good on' }),
        english('comply', { behind: 'with' }), english('roll', { behind: 'out' }), english('discharge'), english('effect'), english('codify'), english('transpose'), english('follow', { behind: 'up on' }), english('honour'), english('observe'), english('enact'), english('legislate'),
        { noun: phrases('implementation, execution, enforcement, application, realisation, realization, carrying-out, institutionalisation, institutionalization, fulfilment, roll-out, rollout, concretisation, concretization, putting into practice') },
        opening(english('put', PUT)), opening(english('translate')), opening(english('turn')), opening(english('bring', BRING)), opening(english('convert')), opening(english('transform')), opening(english('flesh')), opening(english('give', GIVE)), opening(english('carry')),
      ),
    },
    {
      kind: 'based-on',
      forms: allOf(
        english('rest', { behind: 'on' }), english('rely', { behind: 'on' }), english('draw', { past: ['drew'], participle: ['drawn'], behind: 'on' }), english('build', { past: ['built'], behind: 'on' }), english('invoke'), english('cite', { behind: 'as its basis' }), english('rest', { behind: 'upon' }), english('rely', { behind: 'upon' }), english('take', { ...TAKE, behind: 'as its basis' }), english('derive', { behind: 'from' }), english('stem', { doubled: true, behind: 'from' }), english('find', { past: ['found'], behind: 'its basis in' }), english('have', { past: ['had'], behind: 'its basis in' }),
        {
          done: phrases('based on, based upon, grounded in, founded on, rooted in, premised on, grounded on, anchored in'),
          preposition: phrases(`pursuant to, on the basis of, having regard to, by virtue of, in pursuance of, in accordance with, on the strength of, in conformity with, on the foundation of, having considered, on the authority of, acting under, in reliance on, with reference to, considering, acting on the basis of, in compliance with, in line with, taking into account, under the authority of, having in mind, referring to`),
          noun: phrases('legal basis, political basis, legal and political basis, basis, legal bases, political and legal basis, legal grounds, grounds'),
        },
      ),
    },
    {
      kind: 'reviews',
      forms: allOf(
        english('review'), english('take', { ...TAKE, behind: 'stock of' }), english('sum', { doubled: true, behind: 'up' }), english('summarise'), english('summarize'), english('look', { behind: 'back on' }), english('look', { behind: 'back at' }), english('take', { ...TAKE, behind: 'a look back at' }), english('hold', { past: ['held'], behind: 'a review of' }), english('conduct', { behind: 'a review of' }), english('draw', { past: ['drew'], participle: ['drawn'], behind: 'up a balance sheet of' }), english('wrap', { doubled: true, behind: 'up' }),
        english('conduct', { behind: 'a mid-term review of' }), english('conduct', { behind: 'the review of' }), english('take', { ...TAKE, behind: 'stock' }), english('complete', { behind: 'a review of' }),
        { noun: phrases('review of, mid-term review of, interim review of, final review of, preliminary review of, stocktaking of, stock-taking of, balance sheet of, summary of, summing-up of, review, mid-term review, reviews of, stocktake of, taking stock of, ten-year review of, five-year review of, conference reviewing, wrap-up of') },
      ),
    },
  ],
  roles: {
    owner: ['’s'],
    be: phrases('is, are, was, were, be, been, being, gets, got, become, becomes, became, stands, stand, stood, remains to be, has been, have been, had been, is being, are being, was being, were being, is now, are now, was then, is hereby, are hereby, be hereby, is deemed, are deemed, found itself, has itself been, was itself, is itself'),
    have: phrases('has, have, had, has already, have already, had already, has since, has now, having, has thus, has also, have also, has thereby'),
    to: ['to'],
    not: phrases(`not, never, neither, nor, none of, does not, do not, did not, doesn’t, don’t, didn’t, is not, isn’t, was not, wasn’t, are not, aren’t, were not, weren’t, has not, hasn’t, have not, haven’t,
      had not, cannot, can’t, without, rather than, instead of, far from, refused to, refuses to, declined to, declines to, failed to, fails to, decided against, yet to, stopped short of,
      stops short of, no intention of, nobody, no one, has no plan to, have no plans to, not meant to, nowhere, by no means, does not seek to, does not mean to, falls short of, fell short of,
      no document, no text, not been, will not, won’t, would not, never was, ruled out, rules out, rejects calls to, rejected calls to, abstained from, no longer, refrained from, in no way,
      would never, shall not, no, no plans to, is no, not so much`),
    plan: phrases(`will, should, must, would, may, plans to, plan to, planned to, is planning to, are planning to, intends to, intend to, proposes to, proposed to, is expected to, are expected to,
      expected to, is to, are to, was to, were to, is due to, due to be, is set to, set to, going to, is going to, wants to, want to, hopes to, seeks to, have called for, has called for,
      calling for, call for, urge, urges, urged, urging, recommends, recommend, recommended, recommendations, proposes, propose, proposed, proposal, proposals, suggests, suggested, suggest,
      suggestion, needs to, need to, needs, ought to, plans, planned, drafts, drafted, drafting, considering, considers, considered, is considering, are considering, studying, discuss, discussed,
      discusses, discussing, debate, debated, mulls, mulling, weigh, weighing, weighs, contemplate, contemplates, contemplating, prepares, prepare, preparing, preparation, preparations, awaiting,
      awaits, pending, time to, high time to, about to, wishes to, wish, wishes, promises, promised, promised to, pledges to, pledged to, could, might, vow, aim to, aims to, aimed at, upcoming,
      tasked with, campaign for, campaigning for, advocate, advocates, advocated, expected, scheduled, scheduled to, scheduled for, on the agenda, looks to, prepares to, mooted, would like to,
      would like, to-do, yet-to-be-adopted, forthcoming, calls for, called for, plan, recommendation, under a plan to, a plan to`),
    pending: phrases('under consideration, being considered, under study, being drafted, under discussion, being discussed, has been proposed, is proposed, was proposed, is planned, is expected, is scheduled, is under way, is being prepared, being prepared, in preparation, in the pipeline, on the table, is pending, subject to approval, if adopted, if approved, once adopted, once approved, upon adoption, is being studied, being studied, has been mooted, is overdue, long overdue, awaits approval, is on the agenda, is in the works, is envisaged, was floated, has been floated'),
    unreal: phrases('could have, might have, would have, should have, could easily have, might well have, if only, had it not, would then have, were it not, could well have, need not have, ought to have'),
    untrue: phrases(`false, untrue, is wrong, was wrong, are wrong, is false, are false, was false, not true, isn’t true, fake, fake news, is a hoax, hoax, hoaxes, is fabricated, fabricated, is inaccurate,
      incorrect, is incorrect, mistaken, is mistaken, no truth, is baseless, baseless, groundless, rumour, rumours, rumor, rumors, denied, denies, denies that, denied that, dismissed claims,
      dismissed reports, misreported, erroneously, wrongly, contrary to reports, answer: false, debunked, nothing of the kind, nothing of the sort, never happened, it did not, it does not,
      it has not, unfounded, misleading`),
    dropped: phrases(`was dropped, quietly dropped, was abandoned, shelved, was shelved, nothing came of it, came to nothing, came of it, never materialised, never materialized, was withdrawn, was rejected,
      voted down, fell through, scrapped before, died in committee, was buried, buried, petered out, was never adopted, never adopted, fizzled out, gave it up, gave up, thought better of it,
      was set aside, put off for good, ran into the sand, got nowhere, were reassigned, went nowhere, foundered, stillborn, lapsed into oblivion, was forgotten, shelved it, dropped it,
      abandoned it, let it drop, never saw the light, abandoned, dropped, rejected`),
    if: phrases('if, once, in case, provided that, unless, should it, when adopted, in the event that, assuming, if adopted, if approved, once adopted, once approved, provided, on condition that, subject to adoption, subject to'),
    ask: phrases(`whether, why, will anyone, can anyone, asks whether, ask whether, asked whether, wonder whether, wonders whether, wonder if, unclear whether, not clear whether, open question, asks if,
      asked if, doubtful whether, remains to be seen whether, it is unclear, could it be that`),
    which: phrases('which document, which text, which of the following, which regulation, which resolution, which directive, what document, what text, what, which conclusion, which instrument, which of these, which decision, which one'),
    choose: phrases('true or false, choose, choose the right statement, select, which statement, pick, which of these statements, tick, circle'),
    answer: phrases('answer, correct answer, the answer, right answer, key, solution'),
    order: phrases(`requires, require, required, requiring, requests, requesting, orders, order, ordered, ordering, instructs, instruct, instructed, directs, direct, directed, tasks, tasked, asks, asked, ask, calls on, calls upon, called on, called upon, calling on, assigns, assigned, assign, demands, demanded, demand, commands, obliges, mandates, mandated, entrusts, entrusted, charges, charged, tells, told, invites, invited, stresses, stressed, emphasises, emphasizes, emphasised, emphasized, reiterates, reiterated, reminds, reminded, enjoins, prescribes, prescribed, provides for, provided for, presses for, insists on, makes it a duty to, obliged, orders that, request that, binds, summons, exhorts`),
    does: phrases('decided to, decides to, has decided to, resolved to, resolves to, agreed to, agrees to, moved to, went on to, serves to, served to, helps to, helped to, began to, begins to, managed to, in order, proceeded to, voted to, undertook to, set out to, ordered itself to, is meant to, was meant to, is intended to, was issued to, was circulated to, was circulated, is designed to, was designed to, took steps to, took two years to, took years to, took months to, made sure to, committed itself to, formally, has begun to, started to, has started, started, began, begin, focus on, focuses on, focused on, to focus on, concentrate on, concentrates on, strengthen, strengthens, intensify, accelerate, accelerates, speed up, step up, organises, organise, organize, organizes, organised, organized, lead, leads, led, direct the, oversee, oversees, ensure, ensures, ensuring, push, pushes, promote, promotes, promoting, announced, announces, pronounces, pronounced, declares, declared, decrees, decreed, effects the, effected the, brought about, brings about, marks, marked, undertakes, undertook, announces the, decides, decided, decide'),
    relative: phrases('which, that, who, whom, the text that, a text that, the document that, which in turn, which had itself, a document that, the very text that, which itself, the one that, itself, themselves'),
    whose: phrases('whose, for whose, of which, on whose, in whose, under whose'),
    and: phrases('and, or, but, as well as, together with, along with, and then, yet, while, whereas, and also, plus, but only, but merely, &, and with, followed by, though, although, however'),
    nominal: phrases('the act of, the process of, the task of, the work of, the matter of, the issue of'),
    compound: phrases(`seminar on, conference on, workshop on, training on, lessons from, lessons of, progress in, progress of, difficulties in, results of, results in, steering committee for, measures for,
      responsibility for, resources for, roadmap for, budget for, deadline for, campaign for, experience in, obstacles to, pace of, contest on, meeting on, forum on, experience of, model of,
      session on, symposium on, discussion on, debate on, the difficulty of, delays in, delay in, steering committee on, committee on, the guiding, guiding ideas, guiding principles,
      guiding thought, guiding spirit, implementing agencies, implementing agency, guiding role, reviewing body, implementing decree, its implementing, implementing body, implementing units`),
    by: phrases('by, with the issuance of, by way of, by means of, by virtue of the new, with the adoption of, with the arrival of'),
    with: phrases('with, alongside, by adopting, by issuing, with the coming into force of, with the entry into force of, with the advent of, by signing, along with the new'),
    in: phrases('in, within, at, inside, by its, in its, through its, in the text of, with its'),
    under: phrases('under, according to, as stated in, as set out in, as provided in, as required by, as laid down in, as per, in the words of, as noted in, as defined in, as prescribed in, as mentioned in, as recalled in, per, in keeping with, says, in view of, as quoted in'),
    through: phrases('through, via, thanks to, by way of example of'),
    of: phrases('of, of the, contained in, set out in, laid down in, to be found in'),
    about: phrases('on, regarding, concerning, about, entitled, titled, with respect to, relating to, on the subject of, dealing with, in respect of, as regards, called, headed, under the title, addressing'),
    for: phrases('in order to, so as to, with a view to, for the purpose of, aimed at, with the aim of, with the purpose of, in a bid to, in an effort to, as a means to, the better to'),
    from: phrases('from the date on which, from the date of, from the day on which, as from the date of, on the date of, upon the issuance of, upon the entry into force of, upon the adoption of, on the entry into force of, with effect from the date of, when, since, as soon as, on the day, the day, the moment, upon, from the moment, on the same day as, on the effective date of, upon the effectiveness of, as of the date of, as of the day, from the effective date of, once, after, the same day, with the issuance of, with the entry into force of, on adoption of, following the issuance of, following the adoption of, as of, with the promulgation of, upon the promulgation of'),
    oblique: phrases(`to, from, into, onto, than, unlike, as for, compared with, compared to, apart from, beside, besides the, between, among, amongst, beyond, across, against, before, during, over, since the,
      toward, towards, throughout, because of, owing to, on account of, despite, notwithstanding, except, including, such as, see, cf., compare, see also, after the, as to, in conjunction with,
      in parallel with, upon the, off, out of, around, in relation to, in contrast to, in connection with, for lack of, in the light of, in light of, for example, in response to, in front of,
      next to, near, amid, ahead of, as part of, on behalf of, within the framework of, by comparison with, about which, in favour of, for reasons of, at the time of, in the case of, until, as,
      like, to the, for`),
    issue: phrases(`issued, issues, issue, issuing, adopted, adopts, adopt, adopting, promulgated, promulgates, promulgate, promulgating, published, publishes, publish, publishing, released, releases, release,
      approved, approves, approve, signed, signs, sign, passed, passes, enacted, enacts, unveiled, put out, brought out, came out with, drew up, draws up, draw up, has issued, have issued,
      had issued, issued its, has adopted, has signed, has published, has promulgated, formulated, works out, worked out, made public, hereby issues, hereby adopts, circulated, sent out,
      decided on, rolled out a, came, launched, developed, produced`),
    effect: phrases('takes effect, take effect, took effect, comes into force, come into force, came into force, enters into force, entered into force, enter into force, comes into effect, came into effect, becomes effective, became effective, takes force, is issued, was issued, is adopted, was adopted, is signed, was signed, is promulgated, was promulgated, appeared, appears, arrived, entry into force, issuance, coming into force, came out, is published, was published, went into effect, was released, goes into effect'),
    it: phrases(`it, they, this one, that one, the text, the document, the new text, the new document, the newer text, the newer one, the latter text, the new one, the new rules, this text, this document,
      that document, that text, the said document, the said text, these rules, this new text, it itself, the instrument, the same text, the same document, this instrument, the new instrument,
      the text itself, the later text, the newer version`),
    object: [],
    former: phrases('the former, the first, the first one, the first of these, the first of them, the earlier of the two, the older of the two'),
    latter: phrases('the latter, the second, the second one, the second of these, the other, the later of the two, the newer of the two, the last'),
    both: phrases(`both, both of them, them both, both texts, both documents, the two texts, the two documents, these two texts, these two documents, the two, the pair of them, the pair, both of these,
      both of which, both instruments, both regulations, both resolutions, both directives, the two regulations, the two resolutions, the two directives, the two of them, both decisions,
      these two`),
    three: phrases('the three texts, the three documents, all three, all three texts, all three documents, the trio, these three texts, the three of them, all three of them'),
    these: phrases('them, these texts, these documents, those texts, those documents, all of them, all four, all these texts, all these documents, all of these, the lot, the whole set'),
    earlier: phrases('the earlier text, the earlier one, the older text, the older one, the old one, the old text, the original text, the parent text, the previous text, the previous one, the former text, its predecessor, the older regulation, the earlier regulation, the old regulation, the earlier document'),
    neither: phrases('neither text, neither document, neither of them, neither of the two, neither one, neither of these, neither regulation, none of them, none of these texts, none of the three'),
    document: phrases('document, documents, text, texts, instrument, instruments, rules, piece, paper, papers, texts'),
    state: phrases('law, the law, laws, act, decree, decrees, circular, circulars, ordinance, ordinances, constitution, the constitution, code, penal code, bill, draft law, statute'),
    fresh: phrases('new, a new, fresh, another, future, a future, replacement text, the new'),
    draft: phrases('draft, a draft, the draft, draft of, drafts of, draft text, the drafts'),
    this: phrases('this, these, the present, the said, that, those'),
    self: phrases('the present, hereby, herein, this very'),
    article: phrases('the, a, an, his, her, our, all, some, each, every, any, several, certain'),
    its: phrases('its, their'),
    part: phrases(`article, articles, clause, clauses, paragraph, paragraphs, point, points, section, sections, part, parts, chapter, chapters, annex, annexes, appendix, appendices, provision, provisions,
      content, contents, certain contents of, certain articles of, a number of articles of, several articles of, some articles, sentence, heading, terms, wording, deadline, scope,
      certain provisions of, timetable, the whole of, most of, the bulk of, security clauses, requirements, spirit, letter and spirit, tasks, the tasks of, objectives, the objectives of, goals,
      the goals of, the content of, guidelines of, policies of, the policies of, preamble, the mandate of, targets, the targets of, title, mandate, line, items`),
    body: phrases(`politburo, secretariat, committee, committees, cell, cells, ministry, ministries, minister, province, provinces, provincial, district, commune, city, agency, agencies, government, assembly, commission, department, board, office, official, officials, cadres, members, leaders, people, localities, levels, authorities, schools, hospitals, enterprises, businesses, firms, company, teachers, experts, scholars, scientists, authors, rights groups, drafters, analysts, lawyers, practitioners, team, teams, group, groups, party, front, union, unions, army, police, academy, university, village, villagers, farmers`),
    adverb: phrases(`also, thus, thereby, then, now, today, currently, already, still, just, only, even, both, together, jointly, again, once more, in turn, later, afterwards, subsequently, thereafter,
      meanwhile, first, finally, eventually, instead, indeed, in fact, effectively, in effect, partly, in part, in full, in its entirety, outright, entirely, wholly, at once, immediately,
      forthwith, expressly, explicitly, implicitly, tacitly, formally, officially, duly, fully, largely, mostly, merely, simply, mainly, well, hereby, at last, at length, here, there, elsewhere,
      so, too, almost entirely, for its part, in substance, more loosely, for the first time, long, recently, soon, shortly, next week, last week, last year, this year, next year, last month,
      last spring, yesterday, tomorrow, five years on, years later, a year later, ever, always, often, in our view, in practice, verbatim, word for word, piecemeal, step by step, synchronously,
      seriously, strictly, thoroughly, how, thoroughly grasping, seriously and effectively, commune by commune, by its terms, analysts say, experts say, it is said, in places, not only,
      at the same time, similarly, likewise, accordingly, consequently, therefore, hence, in short, alike, altogether, as it were, in particular, in which, as amended, to that end, to this end`),
    time: phrases(`day, days, week, weeks, month, months, year, years, quarter, term, tenure, decade, decades, spring, summer, autumn, winter, january, february, march, april, june, july, august, september,
      october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, two, three, four, five, six, seven, eight, nine, ten, fifteen, twenty, thirty, forty, hundred,
      10-year, five-year, ten-year, three-year, 5-year, 3-year, forty years`),
    closes: phrases('into practice, into effect, into action, into life, into reality, to life, into force, into law, into deeds, into concrete action, into concrete tasks, into, into use, into operation, out in detail, out, effect, substance, flesh'),
    nothing: phrases(`not only, related to, up to, in charge of, of course, no longer ago, may day, in addition to, applied sciences, applied research, applied, order of, in order that, act of, law firm,
      law school, by law, text message, rules out the possibility, executive, guide dog, review board, review committee, peer review, law review, carry on luggage, applied arts, extended family,
      succeeds in, succeed in, succeeded in, succeeding in, add up, adjusted for`),
  },
  joined: [],
  adverbEndings: ['ly'],
};

/** What a verb says of those who make room. */
function yielding(forms: ReturnType<typeof english>): { readonly yields: readonly string[] } {
  return { yields: Object.values(forms).flat() };
}

/** A verb that needs its closing word. */
function opening(forms: ReturnType<typeof english>): { readonly opens: readonly string[] } {
  return { opens: Object.values(forms).flat() };
}
