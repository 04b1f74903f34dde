using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Integration.Documents.Credit;

/// <summary>One profile of a subject with the facts that made it.</summary>
/// <param name="Facts">In life order, personal values opened, each as it stands in the ledger.</param>
public sealed record ProfileStory(CreditProfileId Id, CreditProfile Profile, ImmutableArray<(CreditProfileFact Fact, RecordedFact Recorded)> Facts)
{
    /// <summary>The latest score by each kind of model, by kind.</summary>
    public ImmutableSortedDictionary<CreditModelKind, ScoreComputed> Scores { get; } = Facts
        .Select(fact => fact.Fact).OfType<ScoreComputed>().GroupBy(score => score.Model.Kind)
        .ToImmutableSortedDictionary(scores => scores.Key, scores => scores.Last());

    /// <summary>Entries that still count: what was reversed or repaired is used no more (信用修复), in a report neither.</summary>
    public ImmutableArray<CreditEntry> Entries { get; } = [.. Profile.Entries.Where(entry => entry.Counts)];
}

/// <summary>One listing of a subject with the facts that made it.</summary>
public sealed record ListingStory(CreditListingId Id, CreditListing Listing, ImmutableArray<(CreditListingFact Fact, RecordedFact Recorded)> Facts);

/// <summary>What the record has of a subject's credit, as far as a reader may see it.</summary>
/// <param name="Profiles">By field; at least one.</param>
/// <param name="Listings">Lists on which the subject stands now.</param>
public sealed record CreditStory(CreditSubject Subject, ImmutableArray<ProfileStory> Profiles, ImmutableArray<ListingStory> Listings)
{
    /// <summary>Name of the subject; null when it has none (a vehicle), or was erased.</summary>
    public string? Name => Profiles.Select(story => story.Profile.Name ?? story.Profile.PersonName?.Clear).FirstOrDefault(name => name is not null);

    /// <summary>Legal day of the latest fact of all, whether a report shows it or not.</summary>
    public LocalDate LastOn => Profiles.SelectMany(story => story.Facts.Select(fact => fact.Fact.On))
        .Concat(Listings.SelectMany(story => story.Facts.Select(fact => fact.Fact.On))).Max();

    /// <summary>Ledger position of the latest fact of all.</summary>
    public long LastPosition => Profiles.SelectMany(story => story.Facts.Select(fact => fact.Recorded.Position))
        .Concat(Listings.SelectMany(story => story.Facts.Select(fact => fact.Recorded.Position))).Max();

    /// <summary>A natural person whose key was destroyed.</summary>
    public bool IsForgotten => Profiles.Any(story => story.Profile.PersonName is { IsErased: true });

    /// <summary>
    /// The facts that a report rests on, by position: what it shows and nothing else. Of entries that count no more, and of scores that
    /// later ones took the place of, it shows nothing.
    /// </summary>
    public ImmutableArray<RecordedFact> Sources =>
    [
        .. Profiles.SelectMany(SourcesOf)
            .Concat(Listings.SelectMany(listing => listing.Facts.Select(fact => fact.Recorded)))
            .OrderBy(fact => fact.Position),
    ];

    private static IEnumerable<RecordedFact> SourcesOf(ProfileStory story)
    {
        var shown = story.Entries.Take(CreditReportModel.MostEntries).Select(entry => entry.Number).ToHashSet();
        var latest = story.Scores.Values.ToHashSet(ReferenceEqualityComparer.Instance);
        return story.Facts.Where(fact => fact.Fact switch
        {
            CreditProfileOpened or GradeConfirmed or GradeDowngraded or CreditProfileClosed => true,
            CreditFactRecorded recorded => shown.Contains(recorded.Entry),
            CreditDutyPerformed performed => shown.Contains(performed.Entry),
            ScoreComputed score => latest.Contains(score),
            _ => false,
        }).Select(fact => fact.Recorded);
    }
}
