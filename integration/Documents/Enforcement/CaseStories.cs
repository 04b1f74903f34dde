using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Integration.Acts;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>Gathers what is known of a case from the streams that belong to it.</summary>
internal static class CaseStories
{
    private const string Cases = "enforcement.case", Leads = "enforcement.lead", Inspections = "enforcement.inspection";

    private const string Measures = "enforcement.measure", Evidence = "enforcement.evidence", Fines = "enforcement.fine", Executions = "enforcement.execution",
        Offences = "enforcement.offence";

    /// <summary>Null when the case has no fact.</summary>
    public static async Task<CaseStory?> Of(
        FactLedger ledger, FactCatalogue catalogue, CaseSurroundings around, CaseId id, CancellationToken cancellation)
    {
        Task<ImmutableArray<Told>> Read(string kind, string key) => Stream(ledger, catalogue, kind, key, cancellation);
        var facts = await Read(Cases, id.ToString()).ConfigureAwait(false);
        if (facts.IsEmpty) return null;
        facts = facts.AddRange(await Read(Fines, id.ToString()).ConfigureAwait(false));
        facts = facts.AddRange(await Read(Executions, id.ToString()).ConfigureAwait(false));
        foreach (var added in facts.Select(told => told.Fact).OfType<EvidenceAdded>().Select(added => added.Evidence).Distinct())
            facts = facts.AddRange(await Read(Evidence, added.ToString()).ConfigureAwait(false));
        foreach (var measure in await around.MeasuresOf(id, cancellation).ConfigureAwait(false))
            facts = facts.AddRange(await Read(Measures, measure.ToString()).ConfigureAwait(false));
        if (facts.Select(told => told.Fact).OfType<CaseFiled>().FirstOrDefault() is { Lead: { } lead })
        {
            var found = await Read(Leads, lead.ToString()).ConfigureAwait(false);
            facts = facts.AddRange(found);
            if (found.Select(told => told.Fact).OfType<LeadRegistered>().FirstOrDefault() is { Inspection: { } inspection })
                facts = facts.AddRange(await Read(Inspections, inspection.ToString()).ConfigureAwait(false));
        }
        var story = new CaseStory(
            id, [.. facts.OrderBy(told => told.Position)], ImmutableDictionary<OffenceCode, OffenceTerms>.Empty,
            ImmutableDictionary<string, RecordFile>.Empty);
        return await WithRecords(await WithOffences(story, Read).ConfigureAwait(false), around, cancellation).ConfigureAwait(false);
    }

    /// <summary>The case as it would be known after an act that is only foreseen; null where the act is not about the case.</summary>
    public static async Task<CaseStory?> After(
        FactLedger ledger, FactCatalogue catalogue, CaseSurroundings around, CaseId id, ActForeseen act, CancellationToken cancellation)
    {
        var story = await Of(ledger, catalogue, around, id, cancellation).ConfigureAwait(false)
            ?? new CaseStory(id, [], ImmutableDictionary<OffenceCode, OffenceTerms>.Empty, ImmutableDictionary<string, RecordFile>.Empty);
        if (!act.Parts.Any(part => part.Stream.Key == id.ToString() || story.Facts.Any(told => told.Recorded.Stream == part.Stream))) return null;
        // Texts of records are those that the case vouches for on record: an act that is not given opens no other case's.
        return await WithOffences(
            story with { Facts = ForeseenFact.Behind(story, act), IsForeseen = true },
            (kind, key) => Stream(ledger, catalogue, kind, key, cancellation)).ConfigureAwait(false);
    }

    private static async Task<ImmutableArray<Told>> Stream(FactLedger ledger, FactCatalogue catalogue, string kind, string key, CancellationToken cancellation) =>
    [
        .. (await ledger.LoadStream(new(kind, key), cancellation: cancellation).ConfigureAwait(false))
            .Select(recorded => new Told(catalogue.Decode(recorded), recorded)),
    ];

    /// <summary>Adds what offences are called.</summary>
    private static async Task<CaseStory> WithOffences(CaseStory story, Func<string, string, Task<ImmutableArray<Told>>> read)
    {
        var offences = story.Offences;
        foreach (var (code, day) in OffencesIn(story))
        {
            var offence = (await read(Offences, code.ToString()).ConfigureAwait(false)).Select(told => (OffenceFact)told.Fact).Aggregate(Offence.Initial, Offence.Evolve);
            if ((offence.TermsOn(day) ?? offence.Latest) is { } terms) offences = offences.SetItem(code, terms);
        }
        return story with { Offences = offences };
    }

    /// <summary>Adds the texts of records.</summary>
    private static async Task<CaseStory> WithRecords(CaseStory story, CaseSurroundings around, CancellationToken cancellation)
    {
        var records = story.Records;
        foreach (var digest in RecordsIn(story))
            if (await around.RecordOf(digest, cancellation).ConfigureAwait(false) is { } record)
                records = records.SetItem(digest, record);
        return story with { Records = records };
    }

    private static IEnumerable<(OffenceCode Code, NodaTime.LocalDate On)> OffencesIn(CaseStory story) =>
        story.All<MeasureImposed>().Select(told => (told.Is.Offence, told.Is.On))
            .Concat(story.All<PenaltyDecided>().Select(told => (told.Is.Offence, told.Is.LawVersion)))
            .Concat(story.All<CaseFiled>().Select(told => (told.Is.Act.Offence, told.Is.Act.LastDay)));

    private static IEnumerable<string> RecordsIn(CaseStory story) =>
        story.All<InvestigationRecorded>().Select(told => told.Is.RecordSha256)
            .Concat(story.All<CaseHearingHeld>().Select(told => told.Is.RecordSha256)).Distinct(StringComparer.Ordinal);
}
